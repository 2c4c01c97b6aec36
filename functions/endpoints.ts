import type { RouteName } from '../shared/api/routes';
import type { Endpoint, OpenEndpoint } from './endpoint';
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
import { listAudit } from './endpoints/listAudit';
import { listReports } from './endpoints/listReports';
import { listUnits } from './endpoints/listUnits';
import { listVersions } from './endpoints/listVersions';
import { rebuildOverview } from './endpoints/rebuildOverview';
import { ready } from './endpoints/ready';
import { recheck } from './endpoints/recheck';
import { decide, getReviews } from './endpoints/reviews';
import { rollup } from './endpoints/rollup';
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
  rollup,
  rebuildOverview,
  listUnits,
  listAudit,
} satisfies Record<Exclude<RouteName, keyof typeof openEndpoints>, Endpoint>;
