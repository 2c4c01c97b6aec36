import type { CellKey, EditionId, TableId } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { textSectionIds } from '../../../shared/editions/textSections';
import type { SectionId } from '../../../shared/narrative/narrativeFinding';
import { isBlankText } from '../../../shared/report/isBlankText';
import type { Report } from '../../../shared/report/report';

/** A part of the report that is filled in by itself: one of the tables, or the sections of text. */
export type PartId = TableId | 'narrative';

/** How far a part is; counts are of cells, or of sections. */
export interface PartProgress {
  part: PartId;
  filled: number;
  all: number;
  /** The first place that is still blank; null where none is. */
  next: Place | null;
  /** Almost all is filled, and a blank was passed over: it is not simply the end that was not come to yet. */
  passedOver: boolean;
}

export type Place = { cell: CellKey } | { section: SectionId };

/** How far a report is: the cells of its tables, and each part in the official order, the text last. */
export interface Progress {
  filled: number;
  all: number;
  parts: PartProgress[];
}

/** Of this share of a table at most, and of one place always, it is said that the rest is filled. */
const lastShare = 0.1;

/** Counts what of a report is filled in. What is no number counts as filled: it is wrong, but it is not missing. */
export function progressOf(report: Report): Progress {
  const inTables = tables[report.edition].map(({ id, figures, byColumns }): PartProgress => {
    const isBlank = (key: CellKey): boolean => (report.figures[key] ?? null) === null;
    const blanks = figures.map(isBlank);
    const first = figures.find(isBlank);
    return {
      ...counted(id, blanks, [blanks, byColumns.map(isBlank)]),
      next: first === undefined ? null : { cell: first },
    };
  });
  const blanks = textSectionIds.map((section) => isBlankText(report.narrative?.[section] ?? ''));
  const first = textSectionIds[blanks.indexOf(true)];
  const narrative = {
    ...counted('narrative', blanks, [blanks]),
    next: first === undefined ? null : { section: first },
  };
  const sum = (what: 'filled' | 'all'): number => inTables.reduce((total, part) => total + part[what], 0);
  return { filled: sum('filled'), all: sum('all'), parts: [...inTables, narrative] };
}

/** The part to go on with: one that was begun, else the first that was not; undefined where nothing is blank. */
export function nextPart({ parts }: Progress): PartProgress | undefined {
  const open = parts.filter(({ next }) => next !== null);
  return open.find(({ filled }) => filled > 0) ?? open[0];
}

/** @param orders the blanks in each order in which the part may be filled in */
function counted(part: PartId, blanks: boolean[], orders: boolean[][]): Omit<PartProgress, 'next'> {
  const all = blanks.length;
  const blank = blanks.filter(Boolean).length;
  const few = blank > 0 && blank < all && blank <= Math.max(1, all * lastShare);
  const isEnd = (order: boolean[]): boolean => order.lastIndexOf(false) < order.indexOf(true);
  return { part, filled: all - blank, all, passedOver: few && !orders.some(isEnd) };
}

interface TableOrders {
  id: TableId;
  figures: CellKey[];
  byColumns: CellKey[];
}

const ordersOf = (edition: EditionId): TableOrders[] =>
  editions[edition].tables.map(({ id, figures }) => ({
    id,
    figures: figures.map(({ key }) => key),
    byColumns: [...figures].sort((a, b) => a.column - b.column || a.row - b.row).map(({ key }) => key),
  }));

const tables: Record<EditionId, TableOrders[]> = { '2019': ordersOf('2019'), '2021': ordersOf('2021') };
