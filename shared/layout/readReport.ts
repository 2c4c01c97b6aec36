import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { reportSchema, unitKinds, type Report, type UnitKind } from '../report/report';
import { cellAt } from './address';
import { coverAddresses, coverName, unitKindNames } from './coverSheet';
import { foundFigure, foundText } from './foundFigure';
import { readDate } from './readDate';
import type { FoundCell, SheetReading } from './sheetReading';
import { tableTop } from './tableSheet';
import { likeliestEdition } from './templateLabels';
import type { FactKey } from './workbookPlan';
import type { DamagedLabel, WorkbookProblem } from './workbookProblem';
import type { WorkbookState } from './workbookState';

export type ReadResult = { ok: true; report: Report } | { ok: false; problem: WorkbookProblem };

const at = (sheet: SheetReading | undefined, address: string): FoundCell | undefined => {
  const { row, column } = cellAt(address);
  return sheet?.rows[row]?.[column];
};

const sheetNames = [coverName, ...editions['2021'].tables.map(({ name }) => name.zh)];

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
  const missing = sheetNames.filter((name) => !byName.has(name));
  if (missing.length === sheetNames.length) return { ok: false, problem: { code: 'notOurs' } };
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
  const parsed = withoutFigures.safeParse({
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
    explanations: Object.keys(explanations).length > 0 ? explanations : undefined,
  });
  if (parsed.success) return { ok: true, report: { ...parsed.data, figures: figuresOn(byName, edition) } };
  return {
    ok: false,
    problem: { code: 'coverUnreadable', facts: unreadableFacts(parsed.error.issues, fact) },
  };
}

/** The figures come out of `foundFigure` as a report takes them, so they are not looked at twice. */
const withoutFigures = reportSchema.omit({ figures: true });

function figuresOn(sheets: Map<string, SheetReading>, edition: EditionId): Report['figures'] {
  const figures: Report['figures'] = {};
  for (const table of editions[edition].tables) {
    const rows = sheets.get(table.name.zh)?.rows ?? [];
    for (const { key, row, column } of table.figures)
      figures[key] = foundFigure(rows[tableTop + row]?.[column]);
  }
  return figures;
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
