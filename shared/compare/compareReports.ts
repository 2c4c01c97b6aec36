import type { CellKey } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import { textSectionIds } from '../editions/textSections';
import type { Figure, Report } from '../report/report';
import { compareTexts, type TextChange } from './compareTexts';

/** What two reports say differently. */
export interface ReportDifferences {
  /** Cell by cell, in the order of the form; a cell that one of the two editions lacks is blank there. */
  figures: { cell: CellKey; a: Figure; b: Figure }[];
  texts: { section: string; changes: TextChange[] }[];
  /** Edition, year, unit, date and number; null where a report does not say. */
  facts: { fact: string; a: string | number | null; b: string | number | null }[];
}

/** Compares two reports figure by figure, text by section, fact by fact. */
export function compareReports(a: Report, b: Report): ReportDifferences {
  const keys = [...new Set([a, b].flatMap(({ edition }) => figureCells(edition).map(({ key }) => key)))];
  const [factsOfA, factsOfB] = [factsOf(a), factsOf(b)];
  return {
    figures: keys.flatMap((cell) => {
      const [one, other] = [a.figures[cell] ?? null, b.figures[cell] ?? null];
      return one === other ? [] : [{ cell, a: one, b: other }];
    }),
    texts: textSectionIds.flatMap((section) => {
      const [one, other] = [a, b].map(({ narrative }) => narrative?.[section] ?? '');
      return one === other ? [] : [{ section, changes: compareTexts(one ?? '', other ?? '') }];
    }),
    facts: factsOfA.flatMap(([fact, one], index) => {
      const other = factsOfB[index]?.[1] ?? null;
      return one === other ? [] : [{ fact, a: one, b: other }];
    }),
  };
}

/** Whether two reports say the same. */
export const isSame = ({ figures, texts, facts }: ReportDifferences): boolean =>
  figures.length + texts.length + facts.length === 0;

const factsOf = ({
  edition,
  year,
  unit,
  signedOn,
  documentNumber,
}: Report): [string, string | number | null][] => [
  ['edition', edition],
  ['year', year],
  ['unit.name', unit.name],
  ['unit.code', unit.code ?? null],
  ['unit.region', unit.region ?? null],
  ['unit.kind', unit.kind ?? null],
  ['signedOn', signedOn ?? null],
  ['documentNumber', documentNumber ?? null],
];
