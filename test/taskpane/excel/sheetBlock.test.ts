import assert from 'node:assert/strict';
import { figureCells } from '../../../shared/editions/figureCells';
import { cellAt } from '../../../shared/layout/address';
import { layout } from '../../../shared/layout/layout';
import { sheetBlock } from '../../../taskpane/excel/sheetBlock';

describe('the block of a sheet', () => {
  for (const edition of ['2019', '2021'] as const) {
    const plan = layout(edition, { year: 2021, unit: { name: '某乡人民政府' } });

    it(`holds every value of the ${edition} layout at its address, and is blank elsewhere`, () => {
      for (const sheet of plan.sheets) {
        const { rows } = sheetBlock(sheet);
        const filled = rows.flat().filter((value) => value !== '').length;
        assert.equal(filled, Object.keys(sheet.values).length);
        for (const [address, value] of Object.entries(sheet.values)) {
          const { row, column } = cellAt(address);
          assert.equal(rows[row]?.[column], value);
        }
      }
    });

    it(`reaches every cell that is to be filled in ${edition}`, () => {
      for (const { key } of figureCells(edition)) {
        const place = plan.figures.get(key);
        assert.ok(place);
        const sheet = plan.sheets.find(({ name }) => name === place.sheet);
        assert.ok(sheet);
        const { row, column } = cellAt(place.address);
        assert.equal(sheetBlock(sheet).rows[row]?.[column], '');
      }
    });
  }
});
