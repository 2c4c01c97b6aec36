import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillReport } from '../../../../shared/layout/fillReport';
import { layout } from '../../../../shared/layout/layout';
import type { FoundCell, SheetReading } from '../../../../shared/layout/sheetReading';
import type { Report } from '../../../../shared/report/report';
import { sheetBlock } from '../../../../taskpane/excel/sheetBlock';
import { salvageFigures } from '../../../../taskpane/work/layingOut/salvageFigures';

const report = JSON.parse(
  readFileSync(new URL('../../../cases/reports/hangzhou-2025.json', import.meta.url), 'utf8'),
) as Report;

function sheets(): SheetReading[] {
  return fillReport(layout(report.edition, report), report).map((content) => ({
    name: content.name,
    rows: sheetBlock(content).rows.map((row) => row.map((cell): FoundCell => (cell === '' ? null : cell))),
  }));
}

const rowsOf = (found: SheetReading[], name: string): FoundCell[][] =>
  found.find((sheet) => sheet.name === name)?.rows ?? [];

describe('repairing the template keeps the figures', () => {
  const cases: [string, (found: SheetReading[]) => void][] = [
    ['of a template that is whole', () => undefined],
    ['when a label was overwritten', (found) => void rowsOf(found, '表三')[7]?.fill('改过的标签', 0, 3)],
    ['when a row was put in above', (found) => void rowsOf(found, '表三').splice(5, 0, [])],
    ['when the table’s heading is gone', (found) => void rowsOf(found, '表二')[0]?.fill(null)],
  ];
  for (const [name, damage] of cases) {
    it(name, () => {
      const found = sheets();
      damage(found);
      assert.deepEqual(salvageFigures(report.edition, found), report.figures);
    });
  }

  it('and leaves those of a sheet that is gone blank', () => {
    const figures = salvageFigures(
      report.edition,
      sheets().filter(({ name }) => name !== '表四'),
    );
    assert.equal(figures['disputes.review.total'], null);
    assert.equal(figures['requests.received.total'], report.figures['requests.received.total']);
  });
});
