import type { EditionId } from '../shared/editions/edition';
import type { Localisation } from '../shared/localise/localise';
import { cellName } from '../shared/messages/cellName';
import type { Locale } from '../shared/messages/locale';
import type { Change } from '../shared/rulebook/finding';

/** How many alternatives are printed; `--json` gives them all. */
const shown = 3;

/** The suspects in words: one sentence when there is one explanation, the likeliest ones when there are several. */
export function suspectLines(
  { suspects, complete, more }: Localisation,
  edition: EditionId,
  locale: Locale,
): string[] {
  const zh = locale === 'zh';
  const lines = suspects.slice(0, shown).map((suspect) => `    ${changes(suspect, edition, locale)}`);
  if (lines.length === 0) return [];
  const only = suspects.length === 1 && !more;
  const heading = only
    ? zh
      ? '  疑点：下面的改动能使所有算式成立'
      : '  Suspect: this change mends all the broken sums'
    : zh
      ? '  疑点：下面任何一种改动都能使所有算式成立'
      : '  Suspects: any one of these mends all the broken sums';
  const hidden = suspects.length - lines.length;
  const rest = zh
    ? `    另有 ${hidden}${more ? ' 种以上' : ' 种'}可能`
    : `    and ${hidden}${more ? ' or more' : ''} other possibilities`;
  const unsure = zh ? '    也可能还有别的解释。' : '    There may be other explanations.';
  return [heading, ...lines, ...(hidden > 0 ? [rest] : []), ...(complete ? [] : [unsure])];
}

function changes(suspect: Change[], edition: EditionId, locale: Locale): string {
  const zh = locale === 'zh';
  const blank = zh ? '空' : 'blank';
  return suspect
    .map(({ cell, from, to }) => `${cellName(edition, cell, locale)} ${from ?? blank} → ${to}`)
    .join(zh ? '；' : '; ');
}
