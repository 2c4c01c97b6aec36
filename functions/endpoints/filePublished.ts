import { check } from '../../shared/check/check';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { chainsOfUnit } from '../archive/chains';
import { commitVersion } from '../archive/commitVersion';
import { lastYearsReport } from '../archive/lastYearsReport';
import type { Call, Endpoint } from '../endpoint';
import type { Chain } from '../archive/record';
import { coversUnit, requireUnit } from '../identity/permissions';
import { afterCommit } from '../overview/afterCommit';
import { overviewRow } from '../overview/overviewRow';
import { writeOverview } from '../overview/writeOverview';
import { readForm } from '../submission/readForm';
import { readReportJson } from '../submission/readReportJson';

/**
 * Files a report of an earlier year as its unit published it (补录): the report as it was read, and the file that it was
 * read from, kept as it is. By the unit itself or its supervisor. What the rulebook says of it is kept with it and holds
 * nothing back: it is what it is. 201 Receipt, its origin `published`; 200 with the same receipt for the same report again.
 * Throws `not-allowed`, `invalid-request`, `too-large` and `year-not-over`.
 */
export const filePublished: Endpoint = async (call) => {
  const { request, services, identity, log } = call;
  const form = await readForm(request, 'source');
  const report = readReportJson(form.report, 'report');
  const unit = filedUnit(call, report);
  requireYearOver(report.year, services.now());
  await services.storage.prepare();
  const chains = await chainsOfUnit(services.storage, unit.code);
  const chainOf = (year: number) => chains.find((chain) => chain.year === year) ?? null;
  requireOwnUnit(call, chainOf(report.year), chains);
  const last = await lastYearsReport(services.storage, log, chainOf(report.year - 1));
  const { findings } = check(report, last);
  const { receipt, isNew, chain } = await commitVersion(
    services,
    {
      report,
      unit,
      file: { part: 'source', bytes: form.file },
      findings,
      filedBy: identity.subject,
      filedByName: identity.name,
    },
    chainOf(report.year),
  );
  if (isNew) {
    afterCommit(call, () => writeOverview(services.storage, overviewRow(chain, receipt, report, [])));
  }
  call.concerns({
    unit: unit.code,
    year: report.year,
    region: chain.region,
    version: receipt.version,
  });
  log.info('filed', { number: receipt.number, isNew, findings: findings.length });
  return { status: isNew ? 201 : 200, jsonBody: receipt };
};

/** The unit that is filed for: a reporter's own as the directory has it, or the one that the report names in full. */
function filedUnit({ identity }: Call, report: Report): { code: string; name: string; region: string } {
  const own = identity.role === 'reporter' ? identity.unit : null;
  const { code, name, region } = { ...report.unit, ...own };
  if (code === undefined || region === undefined) {
    const path = code === undefined ? 'report.unit.code' : 'report.unit.region';
    throw new RequestProblem('invalid-request', { entries: [{ path, message: 'missing' }] });
  }
  if (own !== null && report.unit.code !== undefined && report.unit.code !== own.code) {
    throw new RequestProblem('not-allowed');
  }
  requireUnit(identity, { code, region });
  return { code, name, region };
}

/**
 * Which region a unit is of is known by what it handed in before, not by the report: where there is something, some of it
 * has to be the caller's to see, and the year's own has to be, since the report would join it.
 */
function requireOwnUnit({ identity }: Call, ofYear: Chain | null, all: readonly Chain[]): void {
  if (ofYear !== null) return requireUnit(identity, { code: ofYear.unit, region: ofYear.region });
  const isOwn = all.some(({ unit, region }) => coversUnit(identity, { code: unit, region }));
  if (all.length > 0 && !isOwn) throw new RequestProblem('not-allowed');
}

/** Until the end of March, the year before is still being reported and goes through 报送 with all its checks. */
function requireYearOver(year: number, now: Date): void {
  if (now.getTime() < Date.UTC(year + 1, 3, 1)) throw new RequestProblem('year-not-over');
}
