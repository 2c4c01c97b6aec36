import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { reportSchema, unitKinds, type Report, type UnitKind } from '../report/report';
import { cellAt } from './address';
import { coverAddresses, coverLabels, coverName, unitKindNames } from './coverSheet';
import { foundFigure, foundText } from './foundFigure';
import { readDate } from './readDate';
import type { FoundCell, SheetReading } from './sheetReading';
import { tableTop } from './tableSheet';
import type { FactKey } from './workbookPlan';
import type { DamagedLabel, WorkbookProblem } from './workbookProblem';
import type { WorkbookState } from './workbookState';
import { addressOf } from './address';

export type ReadResult = { ok: true; report: Report } | { ok: false; problem: WorkbookProblem };

const at = (sheet: SheetReading | undefined, address: string): FoundCell | undefined => {
  const { row, column } = cellAt(address);
  return sheet?.rows[row]?.[column];
};

/** The printed labels of a whole edition, by sheet and address, from the top down. */
function printedLabels(edition: EditionId): Record<string, Record<string, string>> {
  const tables = editions[edition].tables.map((table) => [
    table.name.zh,
    Object.fromEntries(
      [...table.labels]
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .map(({ row, column, text }) => [addressOf(tableTop + row, column), text]),
    ),
  ]);
  return Object.fromEntries([[coverName, coverLabels], ...tables]) as Record<string, Record<string, string>>;
}

const labels: Record<EditionId, Record<string, Record<string, string>>> = {
  '2019': printedLabels('2019'),
  '2021': printedLabels('2021'),
};

/** Labels are compared by what they say: typed anew, brackets often come out in another width. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function damages(edition: EditionId, sheets: Map<string, SheetReading>): DamagedLabel[] {
  return Object.entries(labels[edition]).flatMap(([sheet, expectedAt]) =>
    Object.entries(expectedAt).flatMap(([address, expected]): DamagedLabel[] => {
      const found = foundText(at(sheets.get(sheet), address));
      const isSame = found === expected || bare(found) === bare(expected);
      return isSame ? [] : [{ sheet, address, expected, found }];
    }),
  );
}

/** The edition whose labels the sheets carry best; of equals, the newer one. */
function likeliestEdition(sheets: Map<string, SheetReading>): {
  edition: EditionId;
  damaged: DamagedLabel[];
} {
  const newer = damages('2021', sheets);
  if (newer.length === 0) return { edition: '2021', damaged: newer };
  const older = damages('2019', sheets);
  return older.length < newer.length
    ? { edition: '2019', damaged: older }
    : { edition: '2021', damaged: newer };
}

function firstOfEachSheet(damaged: DamagedLabel[]): DamagedLabel[] {
  return damaged.filter(({ sheet }, index) => damaged.findIndex((other) => other.sheet === sheet) === index);
}

const kindOf = (name: string): UnitKind | undefined => unitKinds.find((kind) => unitKindNames[kind] === name);

/**
 * Reads a report out of a workbook, from Excel or from a file: the same reader for both.
 * Nothing is coerced: a figure that is not a number comes as its text, and the check makes a finding of it.
 *
 * @param explanations what was written to warnings, by rule, as the workbook remembers it
 */
export function readReport(sheets: SheetReading[], explanations: WorkbookState['explanations']): ReadResult {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = Object.keys(labels['2021']);
  const missing = names.filter((name) => !byName.has(name));
  if (missing.length === names.length) return { ok: false, problem: { code: 'notOurs' } };
  if (missing.length > 0) return { ok: false, problem: { code: 'sheetMissing', sheets: missing } };
  const { edition, damaged } = likeliestEdition(byName);
  if (damaged.length > 0)
    return { ok: false, problem: { code: 'templateDamaged', labels: firstOfEachSheet(damaged) } };

  const cover = byName.get(coverName);
  const fact = (key: FactKey): string => foundText(at(cover, coverAddresses[key]));
  const optional = (key: FactKey): string | undefined => fact(key) || undefined;
  if (fact('kind') !== '' && kindOf(fact('kind')) === undefined)
    return {
      ok: false,
      problem: { code: 'coverUnreadable', facts: [{ fact: 'kind', found: fact('kind') }] },
    };
  const signedOn = fact('signedOn') === '' ? undefined : (readDate(fact('signedOn')) ?? fact('signedOn'));
  const figures = editions[edition].tables.flatMap((table) =>
    table.figures.map(({ key, row, column }): [string, Report['figures'][string]] => [
      key,
      foundFigure(byName.get(table.name.zh)?.rows[tableTop + row]?.[column]),
    ]),
  );
  const parsed = reportSchema.safeParse({
    edition,
    year: Number(fact('year')),
    unit: {
      name: fact('unitName'),
      code: optional('unitCode'),
      region: optional('region'),
      kind: kindOf(fact('kind')),
    },
    signedOn,
    documentNumber: optional('documentNumber'),
    narrative: { overview: fact('overview'), problems: fact('problems'), other: fact('other') },
    figures: Object.fromEntries(figures),
    explanations: Object.keys(explanations).length > 0 ? explanations : undefined,
  });
  if (parsed.success) return { ok: true, report: parsed.data };
  return {
    ok: false,
    problem: { code: 'coverUnreadable', facts: unreadableFacts(parsed.error.issues, fact) },
  };
}

const factOfPath: Record<string, FactKey> = {
  year: 'year',
  'unit.name': 'unitName',
  'unit.code': 'unitCode',
  'unit.region': 'region',
  signedOn: 'signedOn',
  documentNumber: 'documentNumber',
  'narrative.overview': 'overview',
  'narrative.problems': 'problems',
  'narrative.other': 'other',
};

function unreadableFacts(
  issues: { path: PropertyKey[] }[],
  fact: (key: FactKey) => string,
): { fact: FactKey; found: string }[] {
  return issues.flatMap(({ path }) => {
    const key = factOfPath[path.join('.')];
    return key === undefined ? [] : [{ fact: key, found: fact(key).slice(0, 100) }];
  });
}
