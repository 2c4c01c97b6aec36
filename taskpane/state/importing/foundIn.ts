import { figureCells } from '../../../shared/editions/figureCells';
import { textSectionIds, textSections } from '../../../shared/editions/textSections';
import type { Report } from '../../../shared/report/report';

/** How much of a report was read: figures of the form, and the headings of the sections that have text. */
export function foundIn({ edition, figures, narrative }: Report): {
  read: number;
  all: number;
  sections: string[];
} {
  const cells = figureCells(edition);
  return {
    read: cells.filter(({ key }) => (figures[key] ?? null) !== null).length,
    all: cells.length,
    sections: textSectionIds
      .filter((section) => (narrative?.[section] ?? '').trim() !== '')
      .map((section) => textSections[section]),
  };
}
