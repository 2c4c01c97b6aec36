import assert from 'node:assert/strict';
import { editionForYear, editions } from '../../../shared/editions/editions';
import { figureCells } from '../../../shared/editions/figureCells';

describe('the editions', () => {
  for (const [year, edition] of [
    [2018, null],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
    [2040, '2021'],
  ] as const) {
    it(`a report for ${year} uses ${edition ?? 'no edition of ours'}`, () => {
      assert.equal(editionForYear(year), edition);
    });
  }

  for (const [edition, all, requests] of [
    ['2019', 198, 23 * 7],
    ['2021', 200, 25 * 7],
  ] as const) {
    it(`edition ${edition} has ${all} cells to fill, ${requests} of them in 表三, and no two with one key`, () => {
      const cells = figureCells(edition);
      assert.equal(cells.length, all);
      assert.equal(cells.filter(({ table }) => table === 'requests').length, requests);
      assert.equal(new Set(cells.map(({ key }) => key)).size, all);
    });
  }

  for (const { id, tables } of Object.values(editions)) {
    for (const table of tables) {
      it(`edition ${id}: labels and cells of ${table.name.zh} cover every grid square exactly once`, () => {
        const width = table.columnWidths.length;
        const covered = new Map<string, number>();
        for (const { row, column, rows, columns } of [
          ...table.labels,
          ...table.figures.map((figure) => ({ ...figure, rows: 1 })),
        ])
          for (let r = row; r < row + rows; r += 1)
            for (let c = column; c < column + columns; c += 1)
              covered.set(`${r},${c}`, (covered.get(`${r},${c}`) ?? 0) + 1);
        const squares = Array.from({ length: table.rows * width }, (_, index) => index);
        for (const square of squares) {
          const at = `${Math.floor(square / width)},${square % width}`;
          assert.equal(covered.get(at), 1, `square ${at}`);
        }
        assert.equal(covered.size, squares.length);
      });
    }
  }

  it('the labels read as the notice of 2021 prints them', () => {
    const labels = editions['2021'].tables.flatMap((table) => table.labels.map(({ text }) => text));
    for (const label of [
      '本年收费金额（单位：万元）',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '3.危及“三安全一稳定”',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '未经复议直接起诉',
    ])
      assert.ok(labels.includes(label), label);
  });
});
