import assert from 'node:assert/strict';
import { figureCells } from '../../../shared/editions/figureCells';
import { cellAt } from '../../../shared/layout/address';
import { layout } from '../../../shared/layout/layout';

const cellsOf = (range: string): string[] => {
  const [first = '', last = first] = range.split(':');
  const from = cellAt(first);
  const to = cellAt(last);
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1) cells.push(`${row},${column}`);
  return cells;
};

describe('the layout', () => {
  for (const [edition, year] of [
    ['2019', 2020],
    ['2021', 2025],
  ] as const) {
    const plan = layout(edition, { year, unit: { name: '某县某局' } });

    it(`edition ${edition}: cover and three tables, each protected and fit to the width of A4`, () => {
      assert.deepEqual(
        plan.sheets.map(({ name }) => name),
        ['封面与文字', '表二', '表三', '表四'],
      );
      for (const { protected: locked, page } of plan.sheets)
        assert.ok(locked && page.paper === 'A4' && page.fitToWidth);
    });

    it(`edition ${edition}: no two merged areas overlap, and no value hides inside one`, () => {
      for (const { name, merges, values } of plan.sheets) {
        const covered = merges.flatMap(cellsOf);
        assert.equal(new Set(covered).size, covered.length, name);
        const hidden = new Set(merges.flatMap((merge) => cellsOf(merge).slice(1)));
        for (const address of Object.keys(values))
          assert.ok(!hidden.has(cellsOf(address)[0] ?? ''), `${name} ${address}`);
      }
    });

    it(`edition ${edition}: exactly the cells to fill are open, validated and formatted for blanks and non-numbers`, () => {
      const merged = (sheet: string, address: string): string[] => {
        const merges = plan.sheets.find(({ name }) => name === sheet)?.merges ?? [];
        const area = merges.map(cellsOf).find(([first]) => first === cellsOf(address)[0]);
        return area ?? cellsOf(address);
      };
      for (const { name, styles, validations, conditionalFormats } of plan.sheets.slice(1)) {
        const inputs = figureCells(edition)
          .map(({ key }) => plan.figures.get(key))
          .filter((place) => place?.sheet === name)
          .flatMap((place) => merged(name, place?.address ?? ''))
          .sort();
        const open = styles
          .filter(({ style }) => style.locked === false)
          .flatMap(({ range }) => cellsOf(range));
        assert.deepEqual(open.sort(), inputs, `${name} open`);
        assert.deepEqual(
          validations.flatMap(({ range }) => cellsOf(range)).sort(),
          inputs,
          `${name} validated`,
        );
        const stopping = conditionalFormats
          .filter(({ stopIfTrue }) => stopIfTrue)
          .flatMap(({ range }) => cellsOf(range));
        assert.deepEqual(stopping.sort(), [...inputs, ...inputs].sort(), `${name} formatted`);
      }
    });
  }

  it('the formats of like rules are one range: few enough to be laid out at once', () => {
    const [, two, three, four] = layout('2021', { year: 2025, unit: { name: '某局' } }).sheets;
    assert.ok(three && two && four);
    assert.equal(three.conditionalFormats.length, 8);
    assert.equal(four.conditionalFormats.length, 5);
    const rowTotals = three.conditionalFormats.find(({ range }) => range === 'J6:J30');
    assert.ok(rowTotals?.formula.includes('SUM(D6:I6)<>SUM(J6)'));
  });
});
