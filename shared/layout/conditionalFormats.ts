import type { EditionId, FigureCell, Table } from '../editions/edition';
import { rulebook } from '../rulebook/rulebook';
import { joinAlike, type CellFormula } from './cellBlocks';
import { colours } from './colours';
import { blankFormula, notANumberFormula, referenceTo } from './figureFormulas';
import type { ConditionalFormat } from './sheetContent';
import { brokenSumFormula, type Position } from './sumFormula';

/**
 * The native conditional formats of one table, made from the rules, the highest priority first: not a number, blank,
 * broken sum. The first two stop the ones after them.
 *
 * @param top row of the sheet, from 0, on which the table's first row stands
 */
export function conditionalFormats(edition: EditionId, table: Table, top: number): ConditionalFormat[] {
  const places = new Map(table.figures.map(({ key, row, column }) => [key, { row: top + row, column }]));
  const place = (key: string): Position => {
    const found = places.get(key);
    if (found === undefined) throw new RangeError(`${key} is not a cell of ${table.id}`);
    return found;
  };
  const perFigure = (
    formula: (x: string, figure: FigureCell) => string,
  ): { range: string; formula: string }[] =>
    joinAlike(
      table.figures.map((figure) => {
        const at = place(figure.key);
        return { ...at, columns: figure.columns, formula: formula(referenceTo(figure, at), figure) };
      }),
    );
  const sums = rulebook(edition).sums.filter((rule) => rule.table === table.id);
  const marked = sums.flatMap((rule) =>
    rule.marks.map((mark): CellFormula => ({
      ...place(mark),
      columns: 1,
      formula: brokenSumFormula(rule, place),
    })),
  );
  return [
    ...perFigure((x, { kind }) => notANumberFormula(x, kind)).map((format) => ({
      ...format,
      fontColor: colours.notANumberFont,
      fillColor: colours.notANumberFill,
      stopIfTrue: true,
    })),
    ...perFigure(blankFormula).map((format) => ({
      ...format,
      fillColor: colours.blankFill,
      stopIfTrue: true,
    })),
    ...joinAlike(marked).map((format) => ({
      ...format,
      fontColor: colours.brokenFont,
      fillColor: colours.brokenFill,
      stopIfTrue: false,
    })),
  ];
}
