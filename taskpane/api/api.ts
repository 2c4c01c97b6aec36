import type { ArchivedVersion, RecheckAnswer, ReportSummary } from '../../shared/api/answers';
import type { Identity } from '../../shared/api/identity';
import type { Decision, ReviewsAnswer } from '../../shared/api/review';
import type { RollupAnswer } from '../../shared/api/rollup';
import type { Receipt } from '../../shared/api/receipt';
import { routes } from '../../shared/api/routes';
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

/** What the pane asks of the server. Expected failures are values; only programming errors are thrown. */
export interface Api {
  /** Who is signed in, as what. */
  identity: () => Promise<Outcome<Identity>>;
  /**
   * Hands a report in with its workbook. The same content again gives the same receipt, so repeating is safe.
   *
   * @param isMade the workbook is not the open one but was made of its checked sheets
   */
  submit: (report: Report, workbook: Uint8Array<ArrayBuffer>, isMade: boolean) => Promise<Outcome<Receipt>>;
  listReports: () => Promise<Outcome<ReportSummary[]>>;
  listVersions: (unit: string, year: number) => Promise<Outcome<Receipt[]>>;
  /** What a unit handed in last for a year. */
  getLatest: (unit: string, year: number) => Promise<Outcome<ArchivedVersion>>;
  getVersion: (address: VersionAddress) => Promise<Outcome<ArchivedVersion>>;
  recheck: (address: VersionAddress) => Promise<Outcome<RecheckAnswer>>;
  /** The sums of a region's newest versions of a year; of the caller's own region when none is named. */
  rollup: (year: number, region: string | null) => Promise<Outcome<RollupAnswer>>;
  /** What was decided of a version. */
  getReviews: (address: VersionAddress) => Promise<Outcome<ReviewsAnswer>>;
  /** Accepts, returns or reopens a version; refused where somebody else has decided since `seen`. */
  decide: (
    address: VersionAddress,
    decision: Decision,
    comment: string,
    seen: ReviewsAnswer,
  ) => Promise<Outcome<ReviewsAnswer>>;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The API that the settings name, asked with the tokens of `session`. */
export function createApi(settings: SettingsSource, session: SessionSource): Api {
  const at = { settings, session };
  return {
    identity() {
      const { method, route } = routes.identity;
      return request(at, { method, path: route }, 'identity');
    },
    submit(report, workbook, isMade) {
      const body = new FormData();
      body.append('report', JSON.stringify(report));
      body.append('workbook', new Blob([workbook], { type: xlsx }), `${report.year}.xlsx`);
      if (isMade) body.append('workbookMade', 'sheets');
      return request(at, { method: routes.submit.method, path: routes.submit.route, body }, 'receipt');
    },
    listReports() {
      const { method, route } = routes.listReports;
      return request(at, { method, path: route }, 'summaries');
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
    rollup(year, region) {
      const { method, route } = routes.rollup;
      const query = new URLSearchParams({ year: String(year), ...(region === null ? {} : { region }) });
      return request(at, { method, path: `${route}?${query}` }, 'rollup');
    },
    getReviews(address) {
      const { method, route } = routes.getReviews;
      return request(at, { method, path: routePath(route, { ...address }) }, 'reviews');
    },
    decide(address, decision, comment, { tag }) {
      const { method, route } = routes.decide;
      const path = routePath(route, { ...address });
      return request(at, { method, path, body: { decision, comment }, ifMatch: tag }, 'reviews');
    },
  };
}
