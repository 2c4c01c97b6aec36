import type { Identity } from '../../shared/api/identity';
import type { Receipt } from '../../shared/api/receipt';
import type { ReleasesAnswer } from '../../shared/release/release';
import type { Report } from '../../shared/report/report';
import type { Ask } from './ask';
import type { Outcome } from './failure';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a unit asks that hands its report in. */
export interface FilingApi {
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
  /** Asks that a report may pass in spite of its errors of these rules. */
  askRelease: (report: Report, rules: string[], reason: string) => Promise<Outcome<ReleasesAnswer>>;
}

export const filingApi = (ask: Ask): FilingApi => ({
  identity: () => ask('identity', 'identity'),
  submit(report, workbook, { isMade, reason }) {
    const body = new FormData();
    body.append('report', JSON.stringify(report));
    body.append('workbook', new Blob([workbook], { type: xlsx }), `${report.year}.xlsx`);
    if (isMade) body.append('workbookMade', 'sheets');
    if (reason !== '') body.append('reason', reason);
    return ask('submit', 'receipt', { body });
  },
  askRelease: (report, rules, reason) =>
    ask('askRelease', 'releases', {
      at: { unit: report.unit.code ?? '', year: report.year },
      body: { report, rules, reason },
    }),
});
