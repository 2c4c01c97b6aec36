import type { Identity } from '../../shared/api/identity';
import { check } from '../../shared/check/check';
import { workbookProblemText } from '../../shared/messages/workbookProblemText';
import { applyGrants, grantsUsed } from '../../shared/release/applyGrants';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { chainsOfUnit } from '../archive/chains';
import { commitVersion } from '../archive/commitVersion';
import type { Submission } from '../archive/draftVersion';
import { lastYearsReport } from '../archive/lastYearsReport';
import type { Call, Endpoint } from '../endpoint';
import { afterCommit } from '../overview/afterCommit';
import { overviewRow } from '../overview/overviewRow';
import { writeOverview } from '../overview/writeOverview';
import { grantsFor } from '../release/grantsFor';
import { differences } from '../submission/differences';
import { readForm } from '../submission/readForm';
import { readReportJson } from '../submission/readReportJson';
import { requireSound } from '../submission/requireSound';
import type { WorkbookAnswer } from '../workbook/workbookAnswer';

/**
 * Archives a report and its workbook (see readForm for the body) for the caller's own unit. 201 Receipt; 200 with the same
 * receipt when the unit's latest version has the same content. A version that a supervisor has accepted is corrected only
 * after it was reopened: else the problem `report-accepted`.
 */
export const submit: Endpoint = async (call) => {
  const { request, services, identity, log } = call;
  const form = await readForm(request);
  const report = withAllSections(readReportJson(form.report, 'report'));
  const unit = ownUnit(identity, report);
  // Reading the workbook is the longest part and waits for nothing; what stands in its way is told after what stands in the report's.
  const reading = services.workbooks.read(form.file);
  reading.catch(() => undefined);
  await services.storage.prepare();
  const chains = await chainsOfUnit(services.storage, unit.code);
  const chainOf = (year: number) => chains.find((chain) => chain.year === year) ?? null;
  const last = await lastYearsReport(services.storage, log, chainOf(report.year - 1));
  const unreleased = check(report, last);
  const grants = await grantsFor(services.storage, chainOf(report.year), unreleased.findings);
  const judged = applyGrants(unreleased, grants);
  requireSound(report, judged);
  requireSameWorkbook(call, report, await reading);
  const submission: Submission = {
    report,
    unit,
    file: { part: 'workbook', bytes: form.file },
    findings: judged.findings,
    released: grantsUsed(grants, judged.findings),
    filedBy: identity.subject,
    filedByName: identity.name,
    reason: form.reason,
    workbookMade: form.workbookMade,
  };
  const { receipt, isNew, chain } = await commitVersion(services, submission, chainOf(report.year));
  if (isNew) {
    afterCommit(call, () => writeOverview(services.storage, overviewRow(chain, receipt, report, [])));
  }
  call.concerns({
    unit: unit.code,
    year: report.year,
    region: chain.region,
    version: receipt.version,
  });
  log.info('archived', { number: receipt.number, isNew });
  return { status: isNew ? 201 : 200, jsonBody: receipt };
};

/** A report that is handed in has all its sections: one that is left out is empty, and judged as such. */
const withAllSections = (report: Report): Report => ({
  ...report,
  narrative: { overview: '', problems: '', other: '', ...report.narrative },
});

function ownUnit(identity: Identity, report: Report): { code: string; name: string; region: string } {
  if (report.unit.code === undefined) {
    throw new RequestProblem('invalid-request', {
      entries: [{ path: 'report.unit.code', message: 'missing' }],
    });
  }
  if (identity.role !== 'reporter' || identity.unit.code !== report.unit.code) {
    throw new RequestProblem('not-allowed');
  }
  const { code, name, region } = identity.unit;
  return { code, name, region };
}

function requireSameWorkbook({ log, locale }: Call, report: Report, answer: WorkbookAnswer): void {
  if (!answer.ok) {
    log[answer.failure ? 'error' : 'info']('workbook-unreadable', {
      reason: answer.reason,
      ...answer.failure,
    });
    const message = answer.problem ? workbookProblemText(answer.problem, locale) : answer.reason;
    throw new RequestProblem('workbook-unreadable', { entries: [{ path: 'workbook', message }] });
  }
  const found = differences(report, answer.report);
  if (found !== null) throw new RequestProblem('workbook-differs', found);
}
