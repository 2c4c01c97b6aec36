import assert from 'node:assert/strict';
import { figureCells } from '../../../shared/editions/figureCells';
import type { CellKey } from '../../../shared/editions/edition';
import { layoutNamed } from '../../cases/layouts/changedReport';
import type { Layout } from '../../cases/layouts/layout';
import { misread } from '../../cases/layouts/misread';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { reportCase } from '../../cases/reportCase';

const report = { ...reportCase('hangzhou-2025'), narrative: clerkNarrative };
const keys = figureCells(report.edition).map(({ key }) => key);
/** All of the short tables, and every fifth of the long one. */
const sample = keys.filter((key, index) => !key.startsWith('requests') || index % 5 === 0);
const rowOf = (key: CellKey): string => key.slice(0, key.lastIndexOf('.'));

/** The layout with the number of a cell left out, and that of a page behind its row. */
function withPage(layout: Layout, key: CellKey, page: string): Layout {
  const write: Layout['write'] = (source) => {
    const lines = new TextDecoder().decode(layout.write(source)).split('\n');
    const figures = lines.flatMap((line, index) => (/^\d+(?:\.\d+)?$/.test(line) ? [index] : []));
    assert.equal(figures.length, keys.length);
    const inRow = keys.flatMap((each, index) => (rowOf(each) === rowOf(key) ? [index] : []));
    lines.splice((figures[inRow.at(-1) ?? 0] ?? 0) + 1, 0, page);
    lines.splice(figures[keys.indexOf(key)] ?? 0, 1);
    return new TextEncoder().encode(lines.join('\n'));
  };
  return { ...layout, write };
}

describe('a text of one cell a line in which a number is missing and the number of a page follows', () => {
  for (const name of ['one cell a line', 'one cell a line, a blank line between'])
    for (const page of ['3', '12'])
      it(`${name}, page ${page}: each figure right or in doubt, whichever is missing`, async () => {
        const found = [];
        for (const key of sample.filter((each) => report.figures[each] !== Number(page))) {
          const { wrong, lost } = await misread(report, withPage(layoutNamed(name), key, page));
          found.push(...wrong, ...lost);
        }
        assert.deepEqual(found, []);
      });

  for (const page of ['— 3 —', '- 3 -', '第3页', '第 3 页 共 9 页', '3 / 9'])
    it(`${page}, which shows what it is: no figure is taken of it, and the others are read`, async () => {
      const key = 'requests.granted.total';
      const { wrong, lost, doubted } = await misread(
        report,
        withPage(layoutNamed('one cell a line'), key, page),
      );
      assert.deepEqual({ wrong, lost }, { wrong: [], lost: [] });
      assert.ok(doubted >= 7);
    });
});
