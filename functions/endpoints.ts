import type { RouteName } from '../shared/api/routes';
import type { Endpoint, OpenEndpoint } from './endpoint';
import { askRelease } from './endpoints/askRelease';
import { acceptClean } from './endpoints/acceptClean';
import { check } from './endpoints/check';
import { filePublished } from './endpoints/filePublished';
import { getCheckpoint } from './endpoints/getCheckpoint';
import { getConsistency } from './endpoints/getConsistency';
import { getInclusion } from './endpoints/getInclusion';
import { getKeys } from './endpoints/getKeys';
import { getLatest } from './endpoints/getLatest';
import { getOpenApi } from './endpoints/getOpenApi';
import { getVersion } from './endpoints/getVersion';
import { getWorkbook } from './endpoints/getWorkbook';
import { health } from './endpoints/health';
import { identity } from './endpoints/identity';
import { importUnits } from './endpoints/importUnits';
import { listAudit } from './endpoints/listAudit';
import { listReleases } from './endpoints/listReleases';
import { listClean } from './endpoints/listClean';
import { listReports } from './endpoints/listReports';
import { listUnits } from './endpoints/listUnits';
import { listVersions } from './endpoints/listVersions';
import { overview } from './endpoints/overview';
import { previewUnits } from './endpoints/previewUnits';
import { rebuildOverview } from './endpoints/rebuildOverview';
import { ready } from './endpoints/ready';
import { recheck } from './endpoints/recheck';
import { decideRelease, getReleases } from './endpoints/releases';
import { cancelRecheckJob, getRecheckJob, listRecheckJobs, startRecheckJob } from './endpoints/recheckJobs';
import { getRecheckResults, getRecheckSums } from './endpoints/recheckResults';
import { decide, getReviews } from './endpoints/reviews';
import { rollup } from './endpoints/rollup';
import { rollupCell } from './endpoints/rollupCell';
import { submit } from './endpoints/submit';

/** Answered without a token. */
export const openEndpoints = {
  health,
  ready,
  getOpenApi,
  getKeys,
  getCheckpoint,
  getInclusion,
  getConsistency,
} satisfies Partial<Record<RouteName, OpenEndpoint>>;

/** Answered to a caller who is signed in and whose role allows it. */
export const endpoints = {
  identity,
  check,
  submit,
  listReports,
  listVersions,
  getLatest,
  getVersion,
  getWorkbook,
  recheck,
  filePublished,
  getReviews,
  decide,
  askRelease,
  getReleases,
  decideRelease,
  listReleases,
  overview,
  listClean,
  acceptClean,
  rollup,
  rollupCell,
  rebuildOverview,
  listUnits,
  startRecheckJob,
  listRecheckJobs,
  getRecheckJob,
  cancelRecheckJob,
  getRecheckResults,
  getRecheckSums,
  previewUnits,
  importUnits,
  listAudit,
} satisfies Record<Exclude<RouteName, keyof typeof openEndpoints>, Endpoint>;
