import type { Area } from './area';

/** A table of a sheet: its header row is the first of its area, and each of its columns has a filter button. */
export interface KeptTable {
  id: string;
  name: string;
  area: Area;
  style: TableStyle;
}

/** The built-in styles that the host can show, by Excel's names. */
export const tableStyles = [
  'TableStyleMedium2',
  'TableStyleMedium3',
  'TableStyleMedium4',
  'TableStyleMedium5',
  'TableStyleMedium6',
  'TableStyleMedium7',
] as const;
export type TableStyle = (typeof tableStyles)[number];
