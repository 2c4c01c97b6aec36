import type { AuditedOperation, AuditRecord } from '../../../shared/api/audit';
import { problems, type ProblemCode } from '../../../shared/api/problem';
import type { Locale } from '../../../shared/messages/locale';
import type { TableSheet } from '../../state/supervising/tableSheet';
import type { TextName } from '../../texts/texts';
import { localTime } from '../pieces/localTime';
import type { PaneView } from '../paneContext';

/** What each operation is called. */
export const operationTexts: Record<AuditedOperation, TextName> = {
  submit: 'auditSubmit',
  listReports: 'auditListReports',
  listVersions: 'auditListVersions',
  getReviews: 'auditGetReviews',
  getReleases: 'auditGetReleases',
  listReleases: 'auditListReleases',
  filePublished: 'auditFilePublished',
  getLatest: 'auditGetLatest',
  getVersion: 'auditGetVersion',
  getWorkbook: 'auditGetWorkbook',
  recheck: 'auditRecheck',
  decide: 'auditDecide',
  askRelease: 'auditAskRelease',
  decideRelease: 'auditDecideRelease',
  startRecheckJob: 'auditStartRecheckJob',
  cancelRecheckJob: 'auditCancelRecheckJob',
  importUnits: 'auditImportUnits',
};

export const roleTexts: Record<AuditRecord['role'], TextName> = {
  reporter: 'auditReporter',
  supervisor: 'auditSupervisor',
  auditor: 'auditAuditor',
  administrator: 'auditAdministrator',
};

/** Which unit, year and version it was about, as far as it was about one. */
export const aboutOf = ({ unit, year, version }: AuditRecord, say: PaneView['say']): string[] => [
  ...(unit === undefined ? [] : [unit]),
  ...(year === undefined ? [] : [say('auditOfYear', { year })]),
  ...(version === undefined ? [] : [say('auditOfVersion', { version })]),
];

/** What came of it: that it was done, or the sentence that it was refused with. */
export function outcomeText(outcome: string, say: PaneView['say'], locale: Locale): string {
  if (outcome === 'done') return say('auditDone');
  return problems[outcome as ProblemCode]?.title[locale] ?? outcome;
}

/** The records that are listed, as a table for a sheet. */
export function auditSheet(
  records: readonly AuditRecord[],
  say: PaneView['say'],
  locale: Locale,
): TableSheet {
  return {
    name: say('auditSheet'),
    lines: [say('auditSheetTitle', { count: records.length })],
    head: [
      say('auditTime'),
      say('auditWhat'),
      say('auditUnit'),
      say('auditYear'),
      say('auditVersion'),
      say('auditWho'),
      say('auditRole'),
      say('auditOutcome'),
    ],
    rows: records.map(({ at, operation, unit, year, version, subject, role, outcome }) => [
      localTime(at, locale),
      say(operationTexts[operation]),
      unit ?? '',
      year ?? '',
      version ?? '',
      subject,
      say(roleTexts[role]),
      outcomeText(outcome, say, locale),
    ]),
    widths: [120, 120, 88, 48, 48, 160, 72, 240],
  };
}
