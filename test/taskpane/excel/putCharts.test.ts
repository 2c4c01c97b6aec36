import assert from 'node:assert/strict';
import { addUp } from '../../../shared/rollup/addUp';
import type { RollupAnswer } from '../../../shared/api/rollup';
import { putCharts } from '../../../taskpane/excel/putCharts';
import { rollupChartSheet } from '../../../taskpane/views/supervising/rollupChartSheet';
import { sayIn } from '../../../taskpane/views/paneContext';
import { reportCase } from '../../cases/reportCase';
import { closeExcel, openExcel } from './openExcel';

const report = reportCase('hangzhou-2025');
const rollup = (year: number, units: number): RollupAnswer => {
  const { edition, figures } = addUp(
    year,
    Array.from({ length: units }, () => ({ ...report, year })),
  );
  return {
    region: '3301',
    year,
    of: 'accepted',
    asOf: '2026-02-02T00:00:00.000Z',
    versions: `${year}0123456789abcdef`,
    edition,
    units,
    figures,
    parts: [],
    expected: units,
    missing: [],
  };
};

describe('the sums of a region put on a sheet with charts', () => {
  after(closeExcel);
  const about = { name: '杭州市', missing: ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'] };
  const sheet = rollupChartSheet(
    [rollup(2023, 0), rollup(2024, 1), rollup(2025, 2)],
    about,
    sayIn('zh'),
    'zh',
  );

  it('say for each year of how many units, which versions and when, who is missing, and leave out a year without any', () => {
    const [title, ...sources] = sheet.lines;
    assert.equal(title, '杭州市 2025 年度政府信息公开汇总');
    assert.deepEqual(
      sources.map((line) => line.replace(/截至 .*，/, '')),
      [
        '2024 年度：1 个单位，只取已审核的，版本指纹 202401234567',
        '2025 年度：2 个单位，只取已审核的，版本指纹 202501234567',
        '未报 6 个，不在合计里：甲局、乙局、丙局、丁局、戊局等',
      ],
    );
  });

  it('are values, with four native charts below their numbers, each over a page’s width', async () => {
    const { model, syncs } = openExcel();
    const name = await putCharts(sheet);
    const id = model.sheets().find((each) => each.name === name)?.id ?? '';
    const charts = model.charts(id);
    assert.deepEqual(
      charts.map(({ type, title }) => [title.text, type]),
      [
        ['收到申请（按申请人）', 'ColumnClustered'],
        ['办理结果', 'BarClustered'],
        ['行政复议和行政诉讼', 'ColumnStacked'],
        ['历年走势', 'LineMarkers'],
      ],
    );
    const [first] = charts;
    assert.ok(first);
    const drawn = model.readCells(id, first.source.area).map((line) => line.map(({ value }) => value));
    const received = Number(report.figures['requests.received.naturalPerson']);
    assert.deepEqual(drawn.slice(0, 2), [
      ['类别', '2024', '2025'],
      ['自然人', received, 2 * received],
    ]);
    assert.ok(charts.every(({ left, width }) => left === 0 && width === first.width));
    assert.equal(syncs(), 2);
  });

  it('overlap with none of the numbers', async () => {
    const { model } = openExcel();
    await putCharts(sheet);
    const id = model.sheets().at(-1)?.id ?? '';
    const bottoms = model.charts(id).map(({ top, height }) => top + height);
    const tops = model.charts(id).map(({ source }) => source.area.row * model.rowHeight(id, 0));
    assert.ok(bottoms.every((bottom, at) => bottom <= (tops[at + 1] ?? Infinity)));
  });
});
