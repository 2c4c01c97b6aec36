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
  /** `?year=`, `?cursor=` the `next` of the page before, both optional → ReportPage, what the caller may see. */
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
  /** `{ decision, comment, comments }`, `comments` pinned to cells; If-Match the ETag of the reviews seen → ReviewsAnswer */
  decide: { method: 'POST', route: 'reports/{unit}/{year:int}/versions/{version:int}/reviews' },
  /** `{ report, rules, reason }` → ReleasesAnswer; 201 asked, 200 the same asked already (申请放行). */
  askRelease: { method: 'POST', route: 'reports/{unit}/{year:int}/releases' },
  /** → ReleasesAnswer, oldest first */
  getReleases: { method: 'GET', route: 'reports/{unit}/{year:int}/releases' },
  /** `{ decision, comment }` → ReleasesAnswer (放行, 不予放行) */
  decideRelease: { method: 'POST', route: 'reports/{unit}/{year:int}/releases/{release:int}/decision' },
  /** `?cursor=` the `next` of the page before, optional → ReleasePage, what was asked in the caller's region. */
  listReleases: { method: 'GET', route: 'releases' },
  /** `?year=`, `&region=` the caller's own unless given → OverviewAnswer: who has filed and who has not */
  overview: { method: 'GET', route: 'overview' },
  /** `?year=`, `&region=` the caller's own unless given → CleanAnswer: what waits for a decision and is clean */
  listClean: { method: 'GET', route: 'reviews/clean' },
  /** `{ year, reports: [{ unit, version, tag }] }` → AcceptedAnswer, what became of each */
  acceptClean: { method: 'POST', route: 'reviews/clean' },
  /** `?year=`, `&region=` the caller's own unless given, `&of=` `filed` unless `accepted` → RollupAnswer */
  rollup: { method: 'GET', route: 'rollup' },
  /** the same and `&cell=` a cell key → RollupCellAnswer, the units behind one sum */
  rollupCell: { method: 'GET', route: 'rollup/cell' },
  /** `?year=`, `&region=` likewise: makes the overview rows anew from the archive → counts */
  rebuildOverview: { method: 'POST', route: 'overview/rebuild' },
  /** `?year=`, `&region=` the caller's own unless given, `&cursor=` the `next` of the page before → UnitsPage */
  listUnits: { method: 'GET', route: 'units' },
  /** `?year=` all years unless given, `&region=` likewise → RecheckJob; 201 started, 200 the one that is running. */
  startRecheckJob: { method: 'POST', route: 'rechecks' },
  /** `?region=` likewise → RecheckJob[], the newest first. */
  listRecheckJobs: { method: 'GET', route: 'rechecks' },
  /** → RecheckJob */
  getRecheckJob: { method: 'GET', route: 'rechecks/{job}' },
  /** → RecheckJob; what is in the middle is still finished. */
  cancelRecheckJob: { method: 'POST', route: 'rechecks/{job}/cancel' },
  /** `?cursor=` optional, `&outcome=` only those → RecheckPage */
  getRecheckResults: { method: 'GET', route: 'rechecks/{job}/results' },
  /** → RecheckSums: each government's report of the year against those below it. */
  getRecheckSums: { method: 'GET', route: 'rechecks/{job}/sums/{year:int}' },
  /** multipart/form-data, `file` (.xlsx or .csv), `?year=` the report year from which it holds → UnitsImport; nothing is changed. */
  previewUnits: { method: 'POST', route: 'units/preview' },
  /** The same with If-Match, the tag of the preview: changes the directory so → UnitsImport. */
  importUnits: { method: 'POST', route: 'units/import' },
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
