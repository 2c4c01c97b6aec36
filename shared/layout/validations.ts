import type { NumberKind, Table } from '../editions/edition';
import { joinAlike } from './cellBlocks';
import { referenceTo, validFormula } from './figureFormulas';
import type { Validation } from './sheetContent';

const messages: Record<NumberKind, string> = {
  count: '这里请填 0 或正整数，不带单位、逗号和说明。没有就填 0。',
  change: '这里请填整数，减少用负数表示（如 -8），不带单位和说明。没有就填 0。',
  money: '这里请填以“万元”为单位的数字，最多六位小数，不带“元”字和逗号。没有就填 0。',
  amount: '这里请填数字，最多六位小数，不带“元”字和逗号。没有就填 0。',
};

/**
 * The native validations of one table: what a cell of each kind takes, with a message for a clerk.
 *
 * @param top row of the sheet, from 0, on which the table's first row stands
 */
export function validations(table: Table, top: number): Validation[] {
  const kinds = [...new Set(table.figures.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    joinAlike(
      table.figures
        .filter((figure) => figure.kind === kind)
        .map((figure) => {
          const at = { row: top + figure.row, column: figure.column };
          return { ...at, columns: figure.columns, formula: validFormula(referenceTo(figure, at), kind) };
        }),
    ).map(({ range, formula }): Validation => ({
      range,
      rule: { kind: 'custom', formula },
      errorTitle: '填写的不是数字',
      errorMessage: messages[kind],
      errorStyle: 'stop',
    })),
  );
}
