/**
 * The endpoints below `/api`, in the form that Azure Functions takes.
 * `{unit}` is a unit code, `{year}` a report year, `{version}` a number from 1.
 */
export const routes = {
  /** → HealthAnswer: the process runs. */
  health: { method: 'GET', route: 'health' },
  /** → ReadyAnswer: storage and signing key can be used. */
  ready: { method: 'GET', route: 'ready' },
  /** → what is described here, in OpenAPI 3.1 */
  getOpenApi: { method: 'GET', route: 'openapi.json' },
  /** → Identity: who is asking, as what. */
  identity: { method: 'GET', route: 'identity' },
  /** Report JSON → CheckAnswer; nothing is kept. */
  check: { method: 'POST', route: 'check' },
  /** multipart/form-data, `report` (JSON) and `workbook` (.xlsx), `reason` (text) and `workbookMade` (`sheets`), both optional → Receipt; 201 new, 200 the same content again. */
  submit: { method: 'POST', route: 'submissions' },
  /** `?year=` optional → ReportSummary[], what the caller may see. */
  listReports: { method: 'GET', route: 'reports' },
  /** → Receipt[], oldest first. */
  listVersions: { method: 'GET', route: 'reports/{unit}/{year:int}/versions' },
  /** → ArchivedVersion, the newest of the year. A report is judged against that of the year before. */
  getLatest: { method: 'GET', route: 'reports/{unit}/{year:int}/latest' },
  /** → ArchivedVersion */
  getVersion: { method: 'GET', route: 'reports/{unit}/{year:int}/versions/{version:int}' },
  /** → the .xlsx bytes */
  getWorkbook: { method: 'GET', route: 'reports/{unit}/{year:int}/versions/{version:int}/workbook' },
  /** → RecheckAnswer */
  recheck: { method: 'POST', route: 'reports/{unit}/{year:int}/versions/{version:int}/recheck' },
  /** multipart/form-data, `report` (JSON) and `source` (the file it was published as) → Receipt; 201 new, 200 again (补录). */
  filePublished: { method: 'POST', route: 'published' },
  /** → ReviewsAnswer, with its ETag */
  getReviews: { method: 'GET', route: 'reports/{unit}/{year:int}/versions/{version:int}/reviews' },
  /** `{ decision, comment }`, If-Match the ETag of the reviews seen → ReviewsAnswer */
  decide: { method: 'POST', route: 'reports/{unit}/{year:int}/versions/{version:int}/reviews' },
  /** `?year=`, `&region=` the caller's own unless given → RollupAnswer */
  rollup: { method: 'GET', route: 'rollup' },
  /** `?year=`, `&region=` likewise: makes the overview rows anew from the archive → counts */
  rebuildOverview: { method: 'POST', route: 'overview/rebuild' },
  /** `?year=`, `&region=` the caller's own unless given, `&cursor=` the `next` of the page before → UnitsPage */
  listUnits: { method: 'GET', route: 'units' },
  /** `?cursor=` the `next` of the page before, optional → AuditPage */
  listAudit: { method: 'GET', route: 'audit' },
  /** → KeysAnswer: what receipts and checkpoints are verified with. */
  getKeys: { method: 'GET', route: 'log/keys' },
  /** → CheckpointAnswer */
  getCheckpoint: { method: 'GET', route: 'log/checkpoint' },
  /** `{leaf}` is the hash of a receipt's leaf: only whoever holds the receipt can ask for it. → InclusionAnswer */
  getInclusion: { method: 'GET', route: 'log/inclusion/{leaf}' },
  /** `?from=` the size of a checkpoint that the caller holds → ConsistencyAnswer */
  getConsistency: { method: 'GET', route: 'log/consistency' },
} as const satisfies Record<string, { method: 'GET' | 'POST'; route: string }>;

export type RouteName = keyof typeof routes;

/** Largest .xlsx and largest report JSON taken in, in bytes. */
export const workbookLimit = 5 * 1024 * 1024;
export const reportLimit = 1024 * 1024;
