import { reportLimit } from '../../shared/api/routes';
import { check } from '../../shared/check/check';
import { isReleasable } from '../../shared/release/applyGrants';
import { mayBeReleased } from '../../shared/release/releasable';
import {
  heldBackListSchema,
  mostReleases,
  releaseAskSchema,
  type HeldBack,
  type Release,
  type ReleasesAnswer,
} from '../../shared/release/release';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { findChain, openChain } from '../archive/chains';
import { lastYearsReport } from '../archive/lastYearsReport';
import type { Call, Endpoint } from '../endpoint';
import { addAsked, readReleases } from '../release/releaseTable';
import { readJson } from '../submission/readJson';
import { requireReport } from '../submission/readReportJson';
import { unitYear } from './versionPath';

/** The longest body, in bytes: a request brings its report. */
const bodyLimit = reportLimit + 16 * 1024;

/** How often another request of the same unit and year may come first. */
const most = 16;

/**
 * Asks that the caller's own report may pass in spite of errors that last year's report gives rise to (申请放行). The numbers are
 * found here, in the report sent and in last year's as archived. 201 ReleasesAnswer; 200 when the very same is asked already.
 * Throws `invalid-request`, `not-found` (another's unit), `release-never` (a rule that is never released), `release-not-needed`
 * (no such error), `release-pending` and `release-too-often`.
 */
export const askRelease: Endpoint = async (call) => {
  const { request, identity, services } = call;
  const { storage } = services;
  const path = unitYear(request);
  if (identity.role !== 'reporter' || identity.unit.code !== path.unit) throw new RequestProblem('not-found');
  const ask = await readJson(request, bodyLimit, releaseAskSchema);
  const report = reportOf(ask.report, path);
  if (!ask.rules.every(mayBeReleased)) throw new RequestProblem('release-never');
  await storage.prepare();
  const findings = await heldBackBy(call, report, ask.rules);
  const { chain } = await openChain(storage, { ...path, region: identity.unit.region });
  call.concerns(chain);
  for (let attempt = 0; attempt < most; attempt++) {
    const before = await readReleases(storage, chain);
    const pending = before.filter(({ decided }) => decided === null);
    if (pending.some((each) => each.reason === ask.reason && isSame(each.findings, findings)))
      return { jsonBody: { releases: before } satisfies ReleasesAnswer };
    if (pending.some((each) => each.findings.some(({ rule }) => ask.rules.includes(rule))))
      throw new RequestProblem('release-pending');
    const number = Math.max(0, ...before.map((each) => each.number)) + 1;
    if (number > mostReleases) throw new RequestProblem('release-too-often');
    const asked = {
      number,
      unit: { code: identity.unit.code, name: identity.unit.name },
      year: report.year,
      edition: report.edition,
      findings,
      reason: ask.reason,
      by: identity.subject,
      byName: identity.name,
      at: services.now().toISOString(),
    };
    if (!(await addAsked(storage, chain, asked))) continue;
    call.log.info('release-asked', { rules: ask.rules.length });
    const releases: Release[] = [...before, { ...asked, decided: null }];
    return { status: 201, jsonBody: { releases } satisfies ReleasesAnswer };
  }
  throw new RequestProblem('storage-unavailable');
};

function reportOf(json: unknown, path: { unit: string; year: number }): Report {
  const report = requireReport(json, 'report');
  if (report.unit.code === path.unit && report.year === path.year) return report;
  const entry = { path: 'report', message: 'not of the unit and year of the address' };
  throw new RequestProblem('invalid-request', { entries: [entry] });
}

/** The errors of these rules, each of which has to be there. */
async function heldBackBy(
  { services: { storage }, log }: Call,
  report: Report,
  rules: readonly string[],
): Promise<HeldBack[]> {
  const chain = await findChain(storage, report.unit.code ?? '', report.year - 1);
  const last = await lastYearsReport(storage, log, chain);
  const found = check(report, last).findings.filter(
    (finding) => isReleasable(finding) && rules.includes(finding.rule),
  );
  if (found.length !== new Set(rules).size) throw new RequestProblem('release-not-needed');
  return heldBackListSchema.parse(found);
}

function isSame(a: readonly HeldBack[], b: readonly HeldBack[]): boolean {
  const facts = (findings: readonly HeldBack[]) =>
    JSON.stringify(findings.map(({ rule, expected, actual }) => [rule, expected, actual]));
  return facts(a) === facts(b);
}
