import assert from 'node:assert/strict';
import { memoryModel } from '../../../sandbox/office-host/memoryModel';
import { snapshot } from '../../../sandbox/office-host/snapshot';
import type { WorkbookModel } from '../../../sandbox/office-host/workbookModel';
import { fileOfSheets } from '../../../shared/files/fileOfSheets';
import { fillReport } from '../../../shared/layout/fillReport';
import { layout } from '../../../shared/layout/layout';
import type { SheetContent } from '../../../shared/layout/sheetContent';
import { narrativeLimit } from '../../../shared/report/report';
import { applySheets } from '../../../taskpane/excel/applySheets';
import { insertSheets } from '../../../taskpane/excel/insertSheets';
import { reportCase, reportCases } from '../../cases/reportCase';
import { closeExcel, openExcel } from './openExcel';

const filled = (name: (typeof reportCases)[number]): SheetContent[] => {
  const report = reportCase(name);
  return fillReport(layout(report.edition, report), report);
};

/** What a user sees of our sheets: whole pixels of widths, styles cell by cell. */
function seen(model: WorkbookModel): unknown {
  const ours = snapshot(model).sheets.filter(({ name }) => name !== 'Sheet1');
  return ours.map((sheet) => ({
    ...sheet,
    columnWidths: sheet.columnWidths.map(Math.round),
    merges: [...sheet.merges].sort(),
    protection: model.sheets().find(({ name }) => name === sheet.name)?.protection,
  }));
}

describe('sheets inserted out of a file', () => {
  after(closeExcel);

  for (const name of reportCases)
    it(`are cell by cell those that are written one by one: ${name}`, async () => {
      const written = openExcel();
      await applySheets(filled(name), 'all');
      const expected = seen(written.model);
      const inserted = openExcel();
      assert.deepEqual(await insertSheets(filled(name), await fileOfSheets(filled(name)), 'all'), []);
      assert.deepEqual(seen(inserted.model), expected);
      assert.equal(inserted.syncs(), 4);
    });

  it('take the place and the names of those of ours that are there, protected as they are', async () => {
    const { model } = openExcel(['unprotect-refused']);
    const file = await fileOfSheets(filled('getashang-2021'));
    await insertSheets(filled('getashang-2021'), file, 'all');
    await insertSheets(filled('pingtan-2021'), await fileOfSheets(filled('pingtan-2021')), 'all');
    const names = ['Sheet1', '封面与文字', '表二', '表三', '表四'];
    assert.deepEqual(
      model.sheets().map(({ name }) => name),
      names,
    );
    const fresh = openExcel();
    await applySheets(filled('pingtan-2021'), 'all');
    assert.deepEqual(seen(model), seen(fresh.model));
  });

  it('leave alone a sheet in the way that nobody was asked about', async () => {
    const { model } = openExcel();
    const { id } = model.addSheet('表三');
    model.writeCells(id, { row: 0, column: 0, rows: 1, columns: 1 }, [['台账']]);
    const file = await fileOfSheets(filled('getashang-2021'));
    assert.deepEqual(await insertSheets(filled('getashang-2021'), file, []), ['表三']);
    assert.deepEqual(
      model.sheets().map(({ name }) => name),
      ['Sheet1', '表三'],
    );
  });

  it('count as they arrived, although Excel reports an error', async () => {
    const { model } = openExcel(['insert-fails-late']);
    const file = await fileOfSheets(filled('getashang-2021'));
    assert.deepEqual(await insertSheets(filled('getashang-2021'), file, 'all'), []);
    assert.equal(model.sheets().length, 5);
  });

  const wrong: [what: string, arrives: (sheets: SheetContent[]) => SheetContent[]][] = [
    ['a figure is another one', (sheets) => changed(sheets, { values: { ...sheets[1]?.values, B6: 77 } })],
    ['a text is not there', (sheets) => changed(sheets, { values: {} })],
    ['a conditional format is missing', (sheets) => changed(sheets, { conditionalFormats: [] })],
    [
      'a conditional format says something else',
      (sheets) =>
        changed(sheets, {
          conditionalFormats: (sheets[1]?.conditionalFormats ?? []).map((format) => ({
            ...format,
            formula: '=FALSE',
          })),
        }),
    ],
    ['a validation is missing', (sheets) => changed(sheets, { validations: [] })],
    ['the styles are lost', (sheets) => changed(sheets, { styles: [] })],
    [
      'every cell is locked',
      (sheets) =>
        changed(sheets, {
          styles: (sheets[1]?.styles ?? []).map(({ range, style }) => ({
            range,
            style: { ...style, locked: true },
          })),
        }),
    ],
    ['a sheet is not protected', (sheets) => changed(sheets, { protected: false })],
    ['a sheet is missing', (sheets) => sheets.slice(1)],
  ];
  for (const [what, arrives] of wrong)
    it(`are taken away again where ${what}`, async () => {
      const { model } = openExcel();
      const sheets = filled('getashang-2021');
      assert.equal(await insertSheets(sheets, await fileOfSheets(arrives(sheets)), 'all'), null);
      assert.deepEqual(
        model.sheets().map(({ name }) => name),
        ['Sheet1'],
      );
    });

  it('stay far below the 5 MB that a request may have, with the longest texts', async () => {
    const report = reportCase('hangzhou-2025');
    const text = '公'.repeat(narrativeLimit);
    const narrative = { overview: text, problems: text, other: text };
    const file = await fileOfSheets(fillReport(layout('2021', report), { ...report, narrative }));
    assert.ok(file.length < 1_000_000, `${file.length}`);
  });

  it('are taken away again where Excel refuses the look at them', async () => {
    const { model, beforeBatch } = openExcel();
    beforeBatch(3, () => ({ Code: 'GeneralException' }));
    const sheets = filled('getashang-2021');
    assert.equal(await insertSheets(sheets, await fileOfSheets(sheets), 'all'), null);
    assert.equal(model.sheets().length, 1);
  });

  it('stay where Excel refuses no more than to show them', async () => {
    const { model, beforeBatch } = openExcel();
    beforeBatch(4, () => ({ Code: 'GeneralException' }));
    const sheets = filled('getashang-2021');
    assert.deepEqual(await insertSheets(sheets, await fileOfSheets(sheets), []), []);
    assert.equal(model.sheets().length, 5);
  });

  it('are taken away again where Excel refuses to put them in the place of those that are there', async () => {
    const { model, beforeBatch } = openExcel();
    const sheets = filled('getashang-2021');
    const file = await fileOfSheets(sheets);
    await insertSheets(sheets, file, 'all');
    beforeBatch(8, () => ({ Code: 'GeneralException' }));
    assert.equal(await insertSheets(sheets, file, 'all'), null);
    assert.deepEqual(
      model.sheets().map(({ name }) => name),
      ['Sheet1', '封面与文字', '表二', '表三', '表四'],
    );
  });

  it('leave a sheet alone that a co-author adds meanwhile, although Excel reports an error', async () => {
    const { model, beforeBatch } = openExcel(['insert-fails-late']);
    beforeBatch(2, () => void model.addSheet('同事的表'));
    const sheets = filled('getashang-2021');
    assert.deepEqual(await insertSheets(sheets, await fileOfSheets(sheets), 'all'), []);
    assert.deepEqual(
      model.sheets().map(({ name }) => name),
      ['Sheet1', '同事的表', '封面与文字', '表二', '表三', '表四'],
    );
  });

  it('are none where Excel refuses', async () => {
    const { model } = openExcel(['insert-refused']);
    const file = await fileOfSheets(filled('getashang-2021'));
    assert.equal(await insertSheets(filled('getashang-2021'), file, 'all'), null);
    assert.equal(model.sheets().length, memoryModel().sheets().length);
  });
});

const changed = (sheets: SheetContent[], part: Partial<SheetContent>): SheetContent[] =>
  sheets.map((sheet, index) => (index === 1 ? { ...sheet, ...part } : sheet));
