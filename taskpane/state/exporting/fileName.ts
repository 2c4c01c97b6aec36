import type { FileKind } from '../../../shared/files/fileOfReport';
import type { Report } from '../../../shared/report/report';

/** What the file of a report is called: its title, without the characters that a file system does not take. */
export function fileName({ unit, year }: Pick<Report, 'unit' | 'year'>, kind: FileKind): string {
  const name = unit.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').trim();
  return `${name}${year}年政府信息公开工作年度报告.${kind}`;
}
