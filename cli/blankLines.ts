import { cellName } from '../shared/messages/cellName';
import type { Locale } from '../shared/messages/locale';
import { blanksFromSums } from '../shared/localise/blanksFromSums';
import type { Report } from '../shared/report/report';

/** How many of them are printed. */
const shown = 5;

/** The blanks that are not 0 by their sums, with the numbers that follow from these; nothing when there is none. */
export function blankLines(report: Report, locale: Locale): string[] {
  const zh = locale === 'zh';
  const asked = blanksFromSums(report).filter(({ to }) => to !== 0);
  if (asked.length === 0) return [];
  const lines = asked
    .slice(0, shown)
    .map(
      ({ cell, to }) => `    ${cellName(report.edition, cell, locale)} ${zh ? '应填' : 'should be'} ${to}`,
    );
  const hidden = asked.length - lines.length;
  return [
    zh ? '  按勾稽关系推算，这些空格不是 0：' : '  By the sums, these blank cells are not 0:',
    ...lines,
    ...(hidden > 0 ? [zh ? `    另有 ${hidden} 格` : `    and ${hidden} more`] : []),
  ];
}
