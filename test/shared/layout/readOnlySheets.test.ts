import assert from 'node:assert/strict';
import { fillReport } from '../../../shared/layout/fillReport';
import { layout } from '../../../shared/layout/layout';
import { readOnlySheets } from '../../../shared/layout/readOnlySheets';
import { reportCase } from '../../cases/reportCase';

describe('sheets that are there to be read', () => {
  const report = reportCase('getashang-2021');
  const sheets = fillReport(layout(report.edition, report), report);
  const toRead = readOnlySheets(sheets);

  it('let no cell be changed, and ask for no entry', () => {
    assert.ok(sheets.some(({ styles }) => styles.some(({ style }) => style.locked === false)));
    for (const sheet of toRead) {
      assert.ok(sheet.protected);
      assert.ok(sheet.styles.every(({ style }) => style.locked !== false));
      assert.deepEqual(sheet.validations, []);
    }
  });

  it('hold the same otherwise', () => {
    assert.deepEqual(
      toRead.map(({ values, merges, conditionalFormats }) => ({ values, merges, conditionalFormats })),
      sheets.map(({ values, merges, conditionalFormats }) => ({ values, merges, conditionalFormats })),
    );
  });
});
