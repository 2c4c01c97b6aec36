import type { RangeTarget } from '../area';
import type { Area } from '../area';
import { bind, type Family } from '../family';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { Border, BorderSide } from '../workbookModel';
import { guardSheet } from './rangeTarget';

interface BorderTarget extends RangeTarget {
  index: string;
}

/** For each border of a range, which sides of which of its cells it runs along. */
const runs: Record<string, (area: Area) => { area: Area; side: BorderSide }[]> = {
  EdgeTop: (area) => [{ area: { ...area, rows: 1 }, side: 'top' }],
  EdgeBottom: (area) => [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' }],
  EdgeLeft: (area) => [{ area: { ...area, columns: 1 }, side: 'left' }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'right' },
  ],
  InsideHorizontal: (area) =>
    area.rows < 2
      ? []
      : [
          { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
          { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
        ],
  InsideVertical: (area) =>
    area.columns < 2
      ? []
      : [
          { area: { ...area, columns: area.columns - 1 }, side: 'right' },
          { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
        ],
};

const runsOf = ({ area, index }: BorderTarget): { area: Area; side: BorderSide }[] => {
  const found = runs[index];
  if (found === undefined)
    throw new HostError(
      'ApiNotFound',
      `RangeBorderCollection.getItem(${index}) is not implemented by the sandbox's Excel`,
    );
  return found(area);
};

function current(target: BorderTarget, { model }: Session): Border | null {
  const [run] = runsOf(target);
  return run === undefined
    ? null
    : model.readStyle(target.sheet, run.area.row, run.area.column).borders[run.side];
}

function draw(target: BorderTarget, border: Border | null, session: Session): void {
  guardSheet(session, target.sheet, 'allowFormatCells');
  for (const { area, side } of runsOf(target))
    session.model.applyStyle(target.sheet, area, { borders: { [side]: border } });
}

const thinBlack: Border = { color: '#000000', weight: 'Thin' };
const weights: readonly string[] = ['Hairline', 'Thin', 'Medium', 'Thick'] satisfies Border['weight'][];

const rangeBorder: Family<BorderTarget> = {
  name: 'RangeBorder',
  identity: { id: ({ index }) => index },
  scalars: {
    sideIndex: { read: ({ index }) => index },
    style: {
      read: (target, session) => (current(target, session) === null ? 'None' : 'Continuous'),
      write(target, value, session) {
        if (value !== 'None' && value !== 'Continuous')
          throw new HostError(
            'ApiNotFound',
            `RangeBorder.style = ${String(value)} is not implemented by the sandbox's Excel`,
          );
        draw(target, value === 'None' ? null : (current(target, session) ?? thinBlack), session);
      },
    },
    color: {
      read: (target, session) => current(target, session)?.color ?? '#000000',
      write(target, value, session) {
        draw(
          target,
          { ...(current(target, session) ?? thinBlack), color: String(value).toUpperCase() },
          session,
        );
      },
    },
    weight: {
      read: (target, session) => current(target, session)?.weight ?? 'Thin',
      write(target, value, session) {
        if (!weights.includes(String(value)))
          throw new HostError('InvalidArgument', `${String(value)} is not a border weight`);
        draw(
          target,
          { ...(current(target, session) ?? thinBlack), weight: value as Border['weight'] },
          session,
        );
      },
    },
  },
};

export const borderCollection: Family<RangeTarget> = {
  name: 'RangeBorderCollection',
  item: (target, session, index) => bind(rangeBorder, { ...target, index: String(index) }, session),
  items: (target, session) =>
    Object.keys(runs).map((index) => bind(rangeBorder, { ...target, index }, session)),
  scalars: { count: { read: () => Object.keys(runs).length } },
};

export const borderFamilies = [rangeBorder, borderCollection];
