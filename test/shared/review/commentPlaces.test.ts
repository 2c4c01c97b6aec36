import assert from 'node:assert/strict';
import type { EditionId } from '../../../shared/editions/edition';
import { commentedCellName } from '../../../shared/messages/commentedCellName';
import { cellToComment, commentPlaces } from '../../../shared/review/commentPlaces';

describe('A cell to comment on', () => {
  const cells: [edition: EditionId, sheet: string, address: string, cell: string | null, name: string][] = [
    [
      '2021',
      '表二',
      'B6',
      'disclosure.normativeDocuments.issued',
      '表二“行政规范性文件”的“本年制发件数”（B6）',
    ],
    ['2021', '表三', 'A1', null, ''],
    ['2021', '封面与文字', 'B8', 'documentNumber', '文号'],
    ['2021', '封面与文字', 'B9', 'signedOn', '签发日期'],
    ['2021', '封面与文字', 'A13', 'overview', '一、总体情况'],
    ['2021', '封面与文字', 'B3', null, ''],
    ['2021', '我的草稿', 'B6', null, ''],
    ['2019', '封面与文字', 'A55', 'other', '六、其他需要报告的事项'],
  ];
  for (const [edition, sheet, address, cell, name] of cells)
    it(`of edition ${edition}, ${sheet} ${address}: ${name || 'none'}`, () => {
      assert.equal(cellToComment(edition, { sheet, address }), cell);
      if (cell !== null) assert.equal(commentedCellName(edition, cell, 'zh'), name);
    });

  for (const edition of ['2019', '2021'] as const)
    it(`has a name and a place of its own in edition ${edition}`, () => {
      const places = commentPlaces(edition);
      const [zh, en] = (['zh', 'en'] as const).map((locale) =>
        [...places.keys()].map((cell) => commentedCellName(edition, cell, locale)),
      );
      assert.equal(new Set(zh).size, places.size);
      assert.equal(new Set(en).size, places.size);
      for (const [cell, place] of places) assert.equal(cellToComment(edition, place), cell);
    });
});
