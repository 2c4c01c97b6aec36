import { bind, type Family, type Scalar } from '../family';
import { HostError } from '../hostError';
import type { HostObject } from '../hostObject';
import { chartTypes, legendPositions, seriesBys, type KeptChart } from '../keptChart';
import type { Session } from '../session';
import { chartObjectFamilies, chartObjects } from './chartParts';
import { chartAt, changeChart, lengthsOver, notImplemented, oneOf, type ChartTarget } from './chartTarget';
import { guardSheet, otherArea } from './rangeTarget';
import type { RangeTarget } from '../area';

const length = (member: 'left' | 'top' | 'width' | 'height'): Scalar<ChartTarget> => ({
  read: (target, session) => chartAt(session, target)[member],
  write(target, value, session) {
    if (typeof value !== 'number' || value < 0)
      throw new HostError('InvalidArgument', `the ${member} of a chart is a number of points`);
    changeChart(session, target, { [member]: value });
  },
});

const chart: Family<ChartTarget> = {
  name: 'Chart',
  identity: { id: ({ id }) => id },
  scalars: {
    id: { read: ({ id }) => id },
    name: {
      read: (target, session) => chartAt(session, target).name,
      write: (target, value, session) => changeChart(session, target, { name: String(value) }),
    },
    chartType: {
      read: (target, session) => chartAt(session, target).type,
      write: (target, value, session) =>
        changeChart(session, target, { type: oneOf(chartTypes, value, 'Chart.chartType') }),
    },
    left: length('left'),
    top: length('top'),
    width: length('width'),
    height: length('height'),
  },
  objects: {
    worksheet: ({ sheet }, session) => session.open('Worksheet', sheet),
    ...chartObjects,
  },
  methods: {
    setPosition: {
      writes: true,
      call(target, session, [start, end]) {
        const from = otherArea(start, target.sheet);
        const to = end === undefined || end === null ? from : otherArea(end, target.sheet);
        changeChart(session, target, lengthsOver(session.model, target.sheet, from, to));
      },
    },
    setData: {
      writes: true,
      call(target, session, [source, seriesBy]) {
        changeChart(session, target, sourceOf(source, seriesBy));
      },
    },
    delete: {
      writes: true,
      call({ sheet, id }, session) {
        guardSheet(session, sheet);
        session.model.setCharts(
          sheet,
          session.model.charts(sheet).filter((each) => each.id !== id),
        );
      },
    },
  },
};

/** The cells to draw, which may be of another sheet, and which way they are read. */
function sourceOf(source: unknown, seriesBy: unknown): Pick<KeptChart, 'source' | 'seriesBy'> {
  const target = (source as HostObject | null)?.target as RangeTarget | undefined;
  if (target?.area === undefined) throw new HostError('InvalidArgument', 'a chart is drawn of a range');
  return {
    source: { sheet: target.sheet, area: target.area },
    seriesBy: oneOf(seriesBys, seriesBy ?? 'Auto', 'seriesBy of a Chart'),
  };
}

const found = (sheet: string, session: Session, key: unknown): HostObject | null => {
  const kept = session.model.charts(sheet).find(({ id, name }) => id === key || name === key);
  return kept === undefined ? null : bind(chart, { sheet, id: kept.id }, session);
};

/** The charts of the sheet with the given id. */
export const chartCollection: Family<string> = {
  name: 'ChartCollection',
  scalars: { count: { read: (sheet, { model }) => model.charts(sheet).length } },
  items: (sheet, session) => session.model.charts(sheet).map(({ id }) => bind(chart, { sheet, id }, session)),
  objects: {
    add(sheet, session, [type, source, seriesBy]) {
      guardSheet(session, sheet);
      if (!chartTypes.some((each) => each === type))
        throw notImplemented(`ChartCollection.add(${String(type)})`);
      const charts = session.model.charts(sheet);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const added: KeptChart = {
        id,
        name: `Chart ${charts.length + 1}`,
        type: oneOf(chartTypes, type, 'Chart.chartType'),
        ...sourceOf(source, seriesBy),
        title: { text: '', visible: true },
        legend: { position: legendPositions[1], visible: true },
        showValues: false,
        left: 48,
        top: 30,
        width: 360,
        height: 216,
      };
      session.model.setCharts(sheet, [...charts, added]);
      return bind(chart, { sheet, id }, session);
    },
    getItem(sheet, session, [key]) {
      const object = found(sheet, session, key);
      if (object === null) throw new HostError('ItemNotFound', `no chart is named ${String(key)}`);
      return object;
    },
    getItemOrNullObject: (sheet, session, [key]) => found(sheet, session, key),
  },
  methods: { getCount: { writes: false, call: (sheet, { model }) => model.charts(sheet).length } },
};

export const chartFamilies = [chart, ...chartObjectFamilies];
