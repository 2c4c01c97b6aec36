import type { Area } from './area';

/** A chart that lies over a sheet. Lengths in points from the sheet's top left corner. */
export interface KeptChart {
  id: string;
  name: string;
  type: ChartType;
  /** The cells that are drawn, by the id of their sheet. */
  source: { sheet: string; area: Area };
  seriesBy: SeriesBy;
  title: { text: string; visible: boolean };
  legend: { position: LegendPosition; visible: boolean };
  showValues: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The kinds that the host can show, by Excel's names. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
] as const;
export type ChartType = (typeof chartTypes)[number];

export const seriesBys = ['Auto', 'Columns', 'Rows'] as const;
export type SeriesBy = (typeof seriesBys)[number];

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type LegendPosition = (typeof legendPositions)[number];
