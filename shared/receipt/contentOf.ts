import { figureCells } from '../editions/figureCells';
import { textSectionIds } from '../editions/textSections';
import { canonicalJson } from '../report/canonicalJson';
import type { Report } from '../report/report';

/**
 * What can be read off a report in whichever file it stands, in canonical JSON: year, edition, name of the unit, every
 * figure, and the three texts without their blanks and line ends, which formats keep differently.
 */
export function contentOf({ edition, year, unit, figures, narrative }: Report): string {
  const cells = figureCells(edition).map(({ key }) => [key, figures[key] ?? null]);
  const texts = textSectionIds.map((id) => [id, plain(narrative?.[id] ?? '')]);
  return canonicalJson({
    edition,
    year,
    unit: plain(unit.name),
    figures: Object.fromEntries(cells) as unknown,
    texts: Object.fromEntries(texts) as unknown,
  });
}

const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u3000]/g, '');
