import assert from 'node:assert/strict';
import { chartSeries, type ChartData } from '../../../sandbox/office-host/chartSeries';
import type { SeriesBy } from '../../../sandbox/office-host/keptChart';
import { testExcel } from './excel';
import { refusal } from './refusal';

async function withChart() {
  const excel = testExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const source = sheet.getRange('A1:C3');
    source.values = [
      ['', '2021', '2022'],
      ['予以公开', 6, 9],
      ['不予公开', 2, ''],
    ];
    const chart = sheet.charts.add('ColumnClustered', source, 'Rows');
    chart.name = '办理结果';
    chart.title.text = '办理结果';
    chart.legend.position = 'Right';
    chart.dataLabels.showValue = true;
    chart.setPosition('E2', 'H16');
    await context.sync();
  });
  const kept = () => excel.model.charts(excel.model.sheets()[0]?.id ?? '');
  return { ...excel, kept };
}
const onSheet = (act: (sheet: Excel.Worksheet) => void) => async (context: Excel.RequestContext) => {
  act(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
};

describe('charts in the sandbox’s Excel', () => {
  it('are drawn of cells, with title and legend, over the cells that they are put on', async () => {
    const { kept } = await withChart();
    const [chart] = kept();
    assert.ok(chart);
    assert.deepEqual(
      [chart.name, chart.type, chart.seriesBy, chart.showValues],
      ['办理结果', 'ColumnClustered', 'Rows', true],
    );
    assert.deepEqual(chart.source.area, { row: 0, column: 0, rows: 3, columns: 3 });
    assert.deepEqual(chart.title, { text: '办理结果', visible: true });
    assert.deepEqual(chart.legend, { position: 'Right', visible: true });
    // Columns of 48 points, rows of 15.
    assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [192, 15, 192, 225]);
  });

  it('are found by name, changed and taken away', async () => {
    const { run, kept } = await withChart();
    await run(
      onSheet((sheet) => {
        const chart = sheet.charts.getItem('办理结果');
        chart.chartType = 'Pie';
        chart.setData(sheet.getRange('A1:B3'), 'Columns');
        chart.width = 300;
      }),
    );
    assert.deepEqual(
      kept().map(({ type, source, seriesBy, width }) => [type, source.area.columns, seriesBy, width]),
      [['Pie', 2, 'Columns', 300]],
    );
    await run(onSheet((sheet) => sheet.charts.getItem('办理结果').delete()));
    assert.deepEqual(kept(), []);
  });

  const unknown: Record<string, (sheet: Excel.Worksheet) => void> = {
    'ChartCollection.add(Radar)': (sheet) => sheet.charts.add('Radar', sheet.getRange('A1:C3')),
    'Chart.chartType = Doughnut': (sheet) => (sheet.charts.getItem('办理结果').chartType = 'Doughnut'),
    'Chart.axes': (sheet) => sheet.charts.getItem('办理结果').axes.load('valueAxis/maximum'),
    'ChartLegend.position = Corner': (sheet) => (sheet.charts.getItem('办理结果').legend.position = 'Corner'),
  };
  for (const [member, ask] of Object.entries(unknown))
    it(`fail by name on ${member}`, async () => {
      const { run } = await withChart();
      const { code, message } = await refusal(run(onSheet(ask)));
      assert.equal(code, 'ApiNotFound');
      assert.ok(message.startsWith(member), message);
    });

  it('are refused on a protected sheet, and without cells', async () => {
    const { run } = await withChart();
    const locked = onSheet((sheet) => {
      sheet.protection.protect();
      sheet.charts.add('Line', sheet.getRange('A1:C3'));
    });
    assert.equal((await refusal(run(locked))).code, 'AccessDenied');
  });
});

describe('what a chart draws of its cells', () => {
  const wide = [
    ['', '2021', '2022', '2023'],
    ['甲', 1, 2, 3],
    ['乙', 4, null, 6],
  ];
  const cases: [name: string, cells: (string | number | null)[][], by: SeriesBy, data: ChartData][] = [
    [
      'wide cells: the longer side holds the categories',
      wide,
      'Auto',
      {
        categories: ['2021', '2022', '2023'],
        series: [
          { name: '甲', values: [1, 2, 3] },
          { name: '乙', values: [4, null, 6] },
        ],
      },
    ],
    [
      'the same by columns',
      wide,
      'Columns',
      {
        categories: ['甲', '乙'],
        series: [
          { name: '2021', values: [1, 4] },
          { name: '2022', values: [2, null] },
          { name: '2023', values: [3, 6] },
        ],
      },
    ],
    [
      'numbers without names are counted',
      [[1], [2]],
      'Auto',
      { categories: ['1', '2'], series: [{ name: '1', values: [1, 2] }] },
    ],
  ];
  for (const [name, cells, by, data] of cases)
    it(name, () => {
      const read = cells.map((line) =>
        line.map((value) => ({ formula: null, value, text: value === null ? '' : String(value) })),
      );
      assert.deepEqual(chartSeries(read, by), data);
    });
});
