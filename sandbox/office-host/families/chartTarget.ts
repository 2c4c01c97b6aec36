import type { Area } from '../area';
import { HostError } from '../hostError';
import type { KeptChart } from '../keptChart';
import type { Session } from '../session';
import type { WorkbookModel } from '../workbookModel';
import { guardSheet } from './rangeTarget';

/** A chart by the id of its sheet and its own. */
export interface ChartTarget {
  sheet: string;
  id: string;
}

export const notImplemented = (what: string): HostError =>
  new HostError('ApiNotFound', `${what} is not implemented by the sandbox's Excel`);

/** The value, when it is one that the host can show; fails by name when it is not. */
export function oneOf<T>(known: readonly T[], value: unknown, member: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw notImplemented(`${member} = ${String(value)}`);
  return found;
}

export function chartAt(session: Session, { sheet, id }: ChartTarget): KeptChart {
  const found = session.model.charts(sheet).find((chart) => chart.id === id);
  if (found === undefined) throw new HostError('ItemNotFound', 'the chart does not exist any more');
  return found;
}

export function changeChart(session: Session, target: ChartTarget, part: Partial<KeptChart>): void {
  guardSheet(session, target.sheet);
  const changed = { ...chartAt(session, target), ...part };
  session.model.setCharts(
    target.sheet,
    session.model.charts(target.sheet).map((chart) => (chart.id === target.id ? changed : chart)),
  );
}

/** Where a chart lies, in points, that covers everything from one cell to another. */
export function lengthsOver(
  model: Pick<WorkbookModel, 'columnWidth' | 'rowHeight'>,
  sheet: string,
  from: Area,
  to: Area,
): Pick<KeptChart, 'left' | 'top' | 'width' | 'height'> {
  const across = (first: number, end: number): number =>
    sumOf(first, end, (at) => model.columnWidth(sheet, at));
  const down = (first: number, end: number): number => sumOf(first, end, (at) => model.rowHeight(sheet, at));
  return {
    left: across(0, from.column),
    top: down(0, from.row),
    width: across(from.column, to.column + to.columns),
    height: down(from.row, to.row + to.rows),
  };
}

function sumOf(first: number, end: number, lengthAt: (at: number) => number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += lengthAt(at);
  return sum;
}
