import { bind, type Family } from '../family';
import { legendPositions } from '../keptChart';
import { chartAt, changeChart, oneOf, type ChartTarget } from './chartTarget';

const chartTitle: Family<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    text: {
      read: (target, session) => chartAt(session, target).title.text,
      write: (target, value, session) =>
        changeChart(session, target, { title: { ...chartAt(session, target).title, text: String(value) } }),
    },
    visible: {
      read: (target, session) => chartAt(session, target).title.visible,
      write: (target, value, session) =>
        changeChart(session, target, {
          title: { ...chartAt(session, target).title, visible: Boolean(value) },
        }),
    },
  },
};

const chartLegend: Family<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    position: {
      read: (target, session) => chartAt(session, target).legend.position,
      write: (target, value, session) =>
        changeChart(session, target, {
          legend: {
            ...chartAt(session, target).legend,
            position: oneOf(legendPositions, value, 'ChartLegend.position'),
          },
        }),
    },
    visible: {
      read: (target, session) => chartAt(session, target).legend.visible,
      write: (target, value, session) =>
        changeChart(session, target, {
          legend: { ...chartAt(session, target).legend, visible: Boolean(value) },
        }),
    },
  },
};

const chartDataLabels: Family<ChartTarget> = {
  name: 'ChartDataLabels',
  scalars: {
    showValue: {
      read: (target, session) => chartAt(session, target).showValues,
      write: (target, value, session) => changeChart(session, target, { showValues: Boolean(value) }),
    },
  },
};

/** What a chart leads to: its title, its legend and the numbers at its points. */
export const chartObjects: NonNullable<Family<ChartTarget>['objects']> = {
  title: (target, session) => bind(chartTitle, target, session),
  legend: (target, session) => bind(chartLegend, target, session),
  dataLabels: (target, session) => bind(chartDataLabels, target, session),
};

export const chartObjectFamilies = [chartTitle, chartLegend, chartDataLabels];
