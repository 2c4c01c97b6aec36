import type { AuditPage } from '../../shared/api/audit';
import type { ArchivedVersion, RecheckAnswer } from '../../shared/api/answers';
import type { Identity } from '../../shared/api/identity';
import type { OverviewAnswer } from '../../shared/api/overview';
import type {
  Acceptance,
  AcceptedAnswer,
  CleanAnswer,
  DecisionSent,
  ReviewsAnswer,
} from '../../shared/api/review';
import type { RollupAnswer, RollupCellAnswer, RollupOf } from '../../shared/api/rollup';
import type { Receipt } from '../../shared/api/receipt';
import type { CellKey } from '../../shared/editions/edition';
import type { RecheckJob, RecheckOutcome, RecheckPage, RecheckSums } from '../../shared/api/recheckJob';
import { routes } from '../../shared/api/routes';
import type { UnitsImport } from '../../shared/api/units';
import type { ReleaseDecision, ReleasePage, ReleasesAnswer } from '../../shared/release/release';
import type { Report } from '../../shared/report/report';
import type { SessionSource } from '../identity/sessionSource';
import type { SettingsSource } from '../identity/settingsSource';
import type { Outcome } from './failure';
import { request } from './request';
import { routePath } from './routePath';

/** One archived version: unit code, report year, version from 1. */
export interface VersionAddress {
  unit: string;
  year: number;
  version: number;
}

/** One request to be let pass: unit code, report year, number from 1. */
export interface ReleaseAddress {
  unit: string;
  year: number;
  number: number;
}

/** The year, the region (null for the caller's own) and the versions that are added up. */
export interface RollupAsked {
  year: number;
  region: string | null;
  of: RollupOf;
}

/** What the pane asks of the server. Expected failures are values; only programming errors are thrown. */
export interface Api {
  /** Who is signed in, as what. */
  identity: () => Promise<Outcome<Identity>>;
  /**
   * Hands a report in with its workbook. The same content again gives the same receipt, so repeating is safe.
   *
   * @param more whether the workbook is not the open one but was made of its checked sheets; why the report replaces the
   *   version before, empty where nothing is to be said
   */
  submit: (
    report: Report,
    workbook: Uint8Array<ArrayBuffer>,
    more: { isMade: boolean; reason: string },
  ) => Promise<Outcome<Receipt>>;
  listVersions: (unit: string, year: number) => Promise<Outcome<Receipt[]>>;
  /** What a unit handed in last for a year. */
  getLatest: (unit: string, year: number) => Promise<Outcome<ArchivedVersion>>;
  getVersion: (address: VersionAddress) => Promise<Outcome<ArchivedVersion>>;
  recheck: (address: VersionAddress) => Promise<Outcome<RecheckAnswer>>;
  /** Where the units of a region stand with a year; of the caller's own region when none is named. */
  overview: (year: number, region: string | null) => Promise<Outcome<OverviewAnswer>>;
  /** The sums of a region's newest versions of a year; of the caller's own region when none is named. */
  rollup: (asked: RollupAsked) => Promise<Outcome<RollupAnswer>>;
  /** The units behind one sum of it. */
  rollupCell: (asked: RollupAsked, cell: CellKey) => Promise<Outcome<RollupCellAnswer>>;
  /** Starts a bulk recheck of a region and year, null for all years; gives the running one where there is one. */
  startRecheckJob: (year: number | null, region: string | null) => Promise<Outcome<RecheckJob>>;
  /** The newest bulk rechecks of a region. */
  listRecheckJobs: (region: string | null) => Promise<Outcome<RecheckJob[]>>;
  getRecheckJob: (job: RecheckJob['id']) => Promise<Outcome<RecheckJob>>;
  cancelRecheckJob: (job: RecheckJob['id']) => Promise<Outcome<RecheckJob>>;
  /** A page of results, the worst first; of one outcome alone when it is named. */
  getRecheckResults: (
    job: RecheckJob['id'],
    cursor: string | null,
    outcome: RecheckOutcome | null,
  ) => Promise<Outcome<RecheckPage>>;
  /** Each government's report of a year against those below it. */
  getRecheckSums: (job: RecheckJob['id'], year: number) => Promise<Outcome<RecheckSums>>;
  /** What was decided of a version. */
  getReviews: (address: VersionAddress) => Promise<Outcome<ReviewsAnswer>>;
  /** Accepts, returns or reopens a version; refused where somebody else has decided since `seen`. */
  decide: (
    address: VersionAddress,
    decision: DecisionSent,
    seen: ReviewsAnswer,
  ) => Promise<Outcome<ReviewsAnswer>>;
  /** What waits for a decision in a region and year and is clean; the caller's own region when none is named. */
  listClean: (year: number, region: string | null) => Promise<Outcome<CleanAnswer>>;
  /** Accepts clean reports of a year, a hundred at most; safe to send again. */
  acceptClean: (year: number, reports: Acceptance['reports']) => Promise<Outcome<AcceptedAnswer>>;
  /** Asks that a report may pass in spite of its errors of these rules. */
  askRelease: (report: Report, rules: string[], reason: string) => Promise<Outcome<ReleasesAnswer>>;
  /** What a unit asked to be let pass for a year. */
  getReleases: (unit: string, year: number) => Promise<Outcome<ReleasesAnswer>>;
  /** A page of what was asked in the caller's region, from after a cursor. */
  listReleases: (cursor: string | null) => Promise<Outcome<ReleasePage>>;
  /** A page of who did what with the reports of the caller's region, from after a cursor. */
  listAudit: (cursor: string | null) => Promise<Outcome<AuditPage>>;
  decideRelease: (
    release: ReleaseAddress,
    decision: ReleaseDecision,
    comment: string,
  ) => Promise<Outcome<ReleasesAnswer>>;
  /** What a file of the directory would change, from a report year on. */
  previewUnits: (file: Blob, year: number) => Promise<Outcome<UnitsImport>>;
  /** Changes the directory as the preview with this tag has shown. */
  importUnits: (file: Blob, year: number, tag: string) => Promise<Outcome<UnitsImport>>;
}

const regionYear = (year: number, region: string | null): URLSearchParams =>
  new URLSearchParams({ year: String(year), ...(region === null ? {} : { region }) });

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The API that the settings name, asked with the tokens of `session`. */
export function createApi(settings: SettingsSource, session: SessionSource): Api {
  const at = { settings, session };
  return {
    identity() {
      const { method, route } = routes.identity;
      return request(at, { method, path: route }, 'identity');
    },
    submit(report, workbook, { isMade, reason }) {
      const body = new FormData();
      body.append('report', JSON.stringify(report));
      body.append('workbook', new Blob([workbook], { type: xlsx }), `${report.year}.xlsx`);
      if (isMade) body.append('workbookMade', 'sheets');
      if (reason !== '') body.append('reason', reason);
      return request(at, { method: routes.submit.method, path: routes.submit.route, body }, 'receipt');
    },
    listVersions(unit, year) {
      const { method, route } = routes.listVersions;
      return request(at, { method, path: routePath(route, { unit, year }) }, 'receipts');
    },
    getLatest(unit, year) {
      const { method, route } = routes.getLatest;
      return request(at, { method, path: routePath(route, { unit, year }) }, 'archivedVersion');
    },
    getVersion(address) {
      const { method, route } = routes.getVersion;
      return request(at, { method, path: routePath(route, { ...address }) }, 'archivedVersion');
    },
    recheck(address) {
      const { method, route } = routes.recheck;
      return request(at, { method, path: routePath(route, { ...address }) }, 'recheck');
    },
    previewUnits(file, year) {
      const { method, route } = routes.previewUnits;
      return request(at, { method, path: `${route}?year=${year}`, body: unitsForm(file) }, 'unitsImport');
    },
    importUnits(file, year, tag) {
      const { method, route } = routes.importUnits;
      const path = `${route}?year=${year}`;
      return request(at, { method, path, body: unitsForm(file), ifMatch: tag }, 'unitsImport');
    },
    overview(year, region) {
      const { method, route } = routes.overview;
      return request(at, { method, path: `${route}?${regionYear(year, region)}` }, 'overview');
    },
    rollup({ year, region, of }) {
      const { method, route } = routes.rollup;
      const query = regionYear(year, region);
      query.set('of', of);
      return request(at, { method, path: `${route}?${query}` }, 'rollup');
    },
    rollupCell({ year, region, of }, cell) {
      const { method, route } = routes.rollupCell;
      const query = regionYear(year, region);
      query.set('of', of);
      query.set('cell', cell);
      return request(at, { method, path: `${route}?${query}` }, 'rollupCell');
    },
    startRecheckJob(year, region) {
      const { method, route } = routes.startRecheckJob;
      return request(at, { method, path: `${route}?${queryOf({ year, region })}` }, 'recheckJob');
    },
    listRecheckJobs(region) {
      const { method, route } = routes.listRecheckJobs;
      return request(at, { method, path: `${route}?${queryOf({ region })}` }, 'recheckJobs');
    },
    getRecheckJob(job) {
      const { method, route } = routes.getRecheckJob;
      return request(at, { method, path: routePath(route, { job }) }, 'recheckJob');
    },
    cancelRecheckJob(job) {
      const { method, route } = routes.cancelRecheckJob;
      return request(at, { method, path: routePath(route, { job }) }, 'recheckJob');
    },
    getRecheckResults(job, cursor, outcome) {
      const { method, route } = routes.getRecheckResults;
      const path = `${routePath(route, { job })}?${queryOf({ cursor, outcome })}`;
      return request(at, { method, path }, 'recheckPage');
    },
    getRecheckSums(job, year) {
      const { method, route } = routes.getRecheckSums;
      return request(at, { method, path: routePath(route, { job, year }) }, 'recheckSums');
    },
    getReviews(address) {
      const { method, route } = routes.getReviews;
      return request(at, { method, path: routePath(route, { ...address }) }, 'reviews');
    },
    decide(address, decision, { tag }) {
      const { method, route } = routes.decide;
      const path = routePath(route, { ...address });
      return request(at, { method, path, body: decision, ifMatch: tag }, 'reviews');
    },
    listClean(year, region) {
      const { method, route } = routes.listClean;
      return request(at, { method, path: `${route}?${regionYear(year, region)}` }, 'clean');
    },
    acceptClean(year, reports) {
      const { method, route } = routes.acceptClean;
      return request(at, { method, path: route, body: { year, reports } }, 'accepted');
    },
    askRelease(report, rules, reason) {
      const { method, route } = routes.askRelease;
      const path = routePath(route, { unit: report.unit.code ?? '', year: report.year });
      return request(at, { method, path, body: { report, rules, reason } }, 'releases');
    },
    getReleases(unit, year) {
      const { method, route } = routes.getReleases;
      return request(at, { method, path: routePath(route, { unit, year }) }, 'releases');
    },
    listReleases(cursor) {
      const { method, route } = routes.listReleases;
      const path = cursor === null ? route : `${route}?${new URLSearchParams({ cursor })}`;
      return request(at, { method, path }, 'releasePage');
    },
    listAudit(cursor) {
      const { method, route } = routes.listAudit;
      const path = cursor === null ? route : `${route}?${new URLSearchParams({ cursor })}`;
      return request(at, { method, path }, 'audit');
    },
    decideRelease({ unit, year, number }, decision, comment) {
      const { method, route } = routes.decideRelease;
      const path = routePath(route, { unit, year, release: number });
      return request(at, { method, path, body: { decision, comment } }, 'releases');
    },
  };
}

/** A query of what is not null. */
function queryOf(values: Record<string, string | number | null>): URLSearchParams {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

function unitsForm(file: Blob): FormData {
  const body = new FormData();
  body.append('file', file);
  return body;
}
