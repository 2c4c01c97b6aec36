import { chartSeries } from '../office-host/chartSeries';
import type { KeptChart } from '../office-host/keptChart';
import type { WorkbookModel } from '../office-host/workbookModel';
import { drawChart, type DrawnChart } from './drawChart';
import { canvasPlace, scrolledBy } from './gridPlace';
import type { UniverGrid } from './univerGrid';

const pixels = (points: number): number => (points * 96) / 72;

interface Shown {
  frame: HTMLElement;
  drawn: DrawnChart;
  /** What was drawn, so that it is drawn again only when it is another. */
  like: string;
}

/**
 * Shows the charts of the active sheet over the grid, which has none itself: where they lie, scrolled with the cells, and
 * drawn anew when their cells change.
 *
 * @param layer the element over the grid that they are put into
 */
export function chartsOverGrid(grid: UniverGrid, model: WorkbookModel, layer: HTMLElement): void {
  const shown = new Map<string, Shown>();
  let waiting = false;

  const show = (): void => {
    waiting = false;
    const canvas = canvasPlace();
    const view = grid.workbook.getActiveSheet();
    const sheet = view.getSheetId();
    const charts = canvas === null ? [] : model.charts(sheet);
    for (const [id, { frame, drawn }] of shown)
      if (!charts.some((chart) => chart.id === id)) {
        drawn.end();
        frame.remove();
        shown.delete(id);
      }
    if (canvas === null || charts.length === 0) return;
    const corner = view.getRange(0, 0).getCellRect();
    const scrolled = scrolledBy(view);
    const own = layer.getBoundingClientRect();
    // Row and column heads stay in sight, as in Excel, and so do the names of the sheets below.
    const top = canvas.y - own.y + corner.y;
    const left = canvas.x - own.x + corner.x;
    const below = Math.max(0, own.bottom - canvas.bottom);
    layer.style.clipPath = `inset(${top}px 0 ${below}px ${left}px)`;
    for (const chart of charts) {
      const { frame } = shown.get(chart.id) ?? add(chart);
      frame.style.transform = `translate(${left + pixels(chart.left) - scrolled.x}px, ${top + pixels(chart.top) - scrolled.y}px)`;
      frame.style.width = `${pixels(chart.width)}px`;
      frame.style.height = `${pixels(chart.height)}px`;
      draw(chart);
    }
  };
  const add = (chart: KeptChart): Shown => {
    const frame = document.createElement('figure');
    frame.className = 'chart';
    const canvas = document.createElement('canvas');
    frame.append(canvas);
    layer.append(frame);
    const added = { frame, drawn: drawChart(canvas), like: '' };
    shown.set(chart.id, added);
    return added;
  };
  const draw = (chart: KeptChart): void => {
    const known = shown.get(chart.id);
    if (known === undefined) return;
    const data = chartSeries(model.readCells(chart.source.sheet, chart.source.area), chart.seriesBy);
    const like = JSON.stringify([chart, data]);
    if (known.like === like) return;
    known.like = like;
    known.frame.setAttribute('role', 'img');
    known.frame.setAttribute('aria-label', chart.title.text);
    known.drawn.show(chart, data);
  };

  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(show);
  };
  grid.api.addEvent(grid.api.Event.CommandExecuted, soon);
  new ResizeObserver(soon).observe(layer);
  soon();
}
