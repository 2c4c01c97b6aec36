import assert from 'node:assert/strict';
import { freeSheetName } from '../../../taskpane/excel/freeSheetName';
import { putTable } from '../../../taskpane/excel/putTable';
import type { TableSheet } from '../../../taskpane/state/supervising/tableSheet';
import { closeExcel, openExcel } from './openExcel';

const list: TableSheet = {
  name: '催报 2022',
  lines: ['兴县2022 年度年度报告报送情况', '截至 2023年2月2日 08:00'],
  head: ['单位', '代码', '剩余天数'],
  rows: [
    ['圪塔上乡', '0141', -2],
    ['2023-01', '1e3', 5],
  ],
  widths: [200, 80, 64],
};

describe('a list put on a sheet', () => {
  after(closeExcel);

  const put = async (table: TableSheet) => {
    const { model, syncs } = openExcel();
    const name = await putTable(table);
    const sheet = model.sheets().find((each) => each.name === name);
    assert.ok(sheet);
    const cells = model
      .readCells(sheet.id, { row: 0, column: 0, rows: 5, columns: 3 })
      .map((line) => line.map(({ value }) => value));
    return { model, sheet, cells, syncs: syncs() };
  };

  it('is a native table below its lines, everything down to its head frozen, in two round trips', async () => {
    const { model, sheet, cells, syncs } = await put(list);
    assert.deepEqual(cells[2], list.head);
    assert.deepEqual(
      model.tables(sheet.id).map(({ area }) => area),
      [{ row: 2, column: 0, rows: 3, columns: 3 }],
    );
    assert.equal(sheet.frozenRows, 3);
    assert.equal(sheet.page.fitToWidth, true);
    assert.equal(model.selection().sheet, sheet.id);
    assert.equal(syncs, 2);
  });

  it('keeps text as text, whatever it looks like, and numbers as numbers', async () => {
    const { cells } = await put(list);
    assert.deepEqual(cells.slice(3), list.rows);
  });

  it('without rows is a table with an empty one', async () => {
    const { model, sheet } = await put({ ...list, rows: [] });
    assert.equal(model.tables(sheet.id)[0]?.area.rows, 2);
  });

  it('leaves what is there alone, and takes another name', async () => {
    const { model } = openExcel();
    assert.equal(await putTable(list), '催报 2022');
    assert.equal(await putTable(list), '催报 2022 (2)');
    assert.deepEqual(
      model.sheets().map(({ name }) => name),
      ['Sheet1', '催报 2022', '催报 2022 (2)'],
    );
  });
});

describe('the name of a new sheet', () => {
  const cases: [wished: string, taken: string[], given: string][] = [
    ['汇总 2022', [], '汇总 2022'],
    ['汇总 2022', ['汇总 2022'], '汇总 2022 (2)'],
    ['Sums', ['SUMS', 'sums (2)'], 'Sums (3)'],
    ['甲/乙:丙', [], '甲 乙 丙'],
    ['一二三四五六七八九十'.repeat(4), [], '一二三四五六七八九十'.repeat(3) + '一'],
    [
      '一二三四五六七八九十'.repeat(4),
      ['一二三四五六七八九十'.repeat(3) + '一'],
      `${'一二三四五六七八九十'.repeat(2)}一二三四五六七 (2)`,
    ],
  ];
  for (const [wished, taken, given] of cases)
    it(`${wished} beside ${taken.join(', ') || 'nothing'}: ${given}`, () => {
      assert.equal(freeSheetName(wished, taken), given);
    });
});
