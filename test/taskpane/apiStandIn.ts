import type { Api } from '../../taskpane/api/api';

/** A server of which a test needs `given`; whatever else is asked of it is answered by `unused`. */
export function apiStandIn(unused: () => never, given: Partial<Api>): Api {
  return {
    identity: unused,
    submit: unused,
    overview: unused,
    listVersions: unused,
    getVersion: unused,
    recheck: unused,
    getReviews: unused,
    decide: unused,
    listClean: unused,
    acceptClean: unused,
    askRelease: unused,
    getReleases: unused,
    listReleases: unused,
    listAudit: unused,
    decideRelease: unused,
    rollup: unused,
    rollupCell: unused,
    startRecheckJob: unused,
    listRecheckJobs: unused,
    getRecheckJob: unused,
    cancelRecheckJob: unused,
    getRecheckResults: unused,
    getRecheckSums: unused,
    previewUnits: unused,
    importUnits: unused,
    getLatest: unused,
    ...given,
  };
}
