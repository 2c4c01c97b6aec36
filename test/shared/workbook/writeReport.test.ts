import assert from 'node:assert/strict';
import { canonicalJson } from '../../../shared/report/canonicalJson';
import { readReportFile } from '../../../shared/workbook/readReportFile';
import { writeReport } from '../../../shared/workbook/writeReport';
import type { Report } from '../../../shared/report/report';
import { reportCase, reportCases } from '../../cases/reportCase';
import { workbookPackage } from './workbookPackage';

/** As JSON, without the blanks, which may be left out. */
function filled({ narrative = {}, figures, ...rest }: Report): string {
  const numbers = Object.entries(figures).filter(([, figure]) => figure !== null);
  const sections = { overview: '', problems: '', other: '', ...narrative };
  return canonicalJson({ ...rest, narrative: sections, figures: Object.fromEntries(numbers) });
}

describe('writeReport and readReportFile', () => {
  for (const name of reportCases)
    it(`${name} reads as it was written`, async () => {
      const report = reportCase(name);
      const result = await readReportFile(await writeReport(report));
      assert.ok(result.ok, JSON.stringify(result));
      assert.equal(filled(result.report), filled(report));
    });

  it('explanations and texts travel along', async () => {
    const report: Report = {
      ...reportCase('hangzhou-2025'),
      narrative: { overview: '总体情况。\n分两段。', other: '没有收取信息处理费。' },
      explanations: { 'cover.early': '数据统计到 12 月 31 日 <已核对>' },
    };
    const result = await readReportFile(await writeReport(report));
    assert.ok(result.ok, JSON.stringify(result));
    assert.equal(filled(result.report), filled(report));
  });

  it('what is no number comes back as it stood', async () => {
    const figures = {
      'requests.received.business': '=SUM(D5:E5)',
      'requests.received.research': '#DIV/0!',
      'requests.received.total': '１２',
    };
    const result = await readReportFile(await writeReport(reportCase('hangzhou-2025', figures)));
    assert.ok(result.ok, JSON.stringify(result));
    for (const [key, figure] of Object.entries(figures)) assert.equal(result.report.figures[key], figure);
  });

  it('a file that is no workbook is a refusal, a workbook that is no report a problem', async () => {
    assert.deepEqual(await readReportFile(new Uint8Array(3)), {
      ok: false,
      refusal: { reason: 'notAWorkbook', facts: {} },
    });
    const empty = workbookPackage('<row r="1"><c r="A1"><v>1</v></c></row>');
    assert.deepEqual(await readReportFile(empty), { ok: false, problem: { code: 'notOurs' } });
  });
});
