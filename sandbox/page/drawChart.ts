import { Chart, registerables, type ChartConfiguration, type Plugin } from 'chart.js';
import type { ChartData } from '../office-host/chartSeries';
import type { ChartType, KeptChart } from '../office-host/keptChart';

Chart.register(...registerables);

/** A chart on a canvas. */
export interface DrawnChart {
  show(chart: KeptChart, data: ChartData): void;
  end(): void;
}

/** How each of Excel's kinds is drawn. */
const kinds: Record<ChartType, { type: 'bar' | 'line' | 'pie'; axis?: 'y'; stacked?: true; points?: false }> =
  {
    ColumnClustered: { type: 'bar' },
    ColumnStacked: { type: 'bar', stacked: true },
    BarClustered: { type: 'bar', axis: 'y' },
    BarStacked: { type: 'bar', axis: 'y', stacked: true },
    Line: { type: 'line', points: false },
    LineMarkers: { type: 'line' },
    Pie: { type: 'pie' },
  };

/** The colours of Office's theme, in their order. */
const colours = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

export function drawChart(canvas: HTMLCanvasElement): DrawnChart {
  let drawn: Chart | null = null;
  return {
    show(chart, data) {
      drawn?.destroy();
      drawn = new Chart(canvas, configuration(chart, data));
    },
    end: () => drawn?.destroy(),
  };
}

/** Writes the number of each point beside it. */
const pointValues: Plugin = {
  id: 'pointValues',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.save();
    ctx.fillStyle = '#404040';
    ctx.textAlign = 'center';
    data.datasets.forEach((series, at) =>
      chart.getDatasetMeta(at).data.forEach((point, index) => {
        const value = series.data[index];
        const { x, y } = point.tooltipPosition(true);
        if (typeof value === 'number') ctx.fillText(String(value), x ?? 0, (y ?? 0) - 4);
      }),
    );
    ctx.restore();
  },
};

function configuration({ type, title, legend, showValues }: KeptChart, data: ChartData): ChartConfiguration {
  const kind = kinds[type];
  const isPie = kind.type === 'pie';
  const scale = { stacked: kind.stacked === true };
  return {
    type: kind.type,
    plugins: showValues ? [pointValues] : [],
    data: {
      labels: data.categories,
      datasets: data.series.map(({ name, values }, index) => ({
        label: name,
        data: values,
        backgroundColor: isPie ? colours : colours[index % colours.length],
        borderColor: isPie ? '#FFFFFF' : colours[index % colours.length],
        pointRadius: kind.points === false ? 0 : 4,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: kind.axis ?? 'x',
      color: '#404040',
      plugins: {
        title: { display: title.visible && title.text !== '', text: title.text, color: '#404040' },
        legend: {
          display: legend.visible,
          position: legend.position.toLowerCase() as 'top' | 'bottom' | 'left' | 'right',
        },
      },
      ...(isPie ? {} : { scales: { x: scale, y: { ...scale, beginAtZero: true } } }),
    },
  };
}
