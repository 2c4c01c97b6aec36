/** Numbers to be put on a sheet of their own, each block with a native chart of it. */
export interface ChartSheet {
  /** What the sheet is called; where the name is taken a number is added. */
  name: string;
  /** Lines above: what it is, of which versions and when. */
  lines: string[];
  blocks: ChartBlock[];
}

export interface ChartBlock {
  title: string;
  head: string[];
  /** As many cells as the head has, the first a name. */
  rows: (string | number)[][];
  /** How many columns of the block are drawn, from the first on; the rest is read only. */
  drawn: number;
  kind: 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'LineMarkers';
}
