import type { TableId } from '../../editions/edition';
import type { Column } from './readColumns';
import type { SourceCell } from './sourceRow';

/** A row of numbers as it was found: whose it is by its label, and the cells behind the label. */
export interface FoundRow {
  table: TableId;
  /** The row's part of the cell keys; of 表四, which has one row, empty. */
  row: string;
  label: SourceCell | null;
  /** null where the heads are not those of the form, in a text that does not show what stands under them. */
  columns: Column[] | null;
  /** Whether the heads stand in the same grid as the numbers. */
  shares: boolean;
  /** Whether the source marks each cell, blank or not, as tables do and text does not. */
  explicit: boolean;
  values: SourceCell[];
  /** Cells in front of the values, in the row as the source has it. */
  before: number;
  /** Digits that stand right behind the label, in one cell with it: 规章000. */
  isGlued: boolean;
  /** A note behind the label in brackets; rows with other notes are not the same row. */
  note: string;
  /** Whether numbers of it stand in lines of their own, with nothing around them. */
  isTorn: boolean;
  /** Whether it may be another row than its label says: none of its numbers is taken. */
  isDoubtful: boolean;
}
