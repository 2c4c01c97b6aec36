import type { Document } from '../document';
import type { CountedCells } from '../countedCells';
import { resolveSpans } from '../resolveSpans';
import { BlockSink } from './blockSink';

interface Cell {
  sink: BlockSink;
  rowSpan: number;
  columnSpan: number;
}

/** No table of a page needs more columns; a browser takes no more, either. */
const widest = 1000;

const span = (text: string | undefined): number => {
  const count = Number.parseInt(text ?? '', 10);
  return count >= 1 ? Math.min(count, widest) : 1;
};

/** Gathers the rows and cells of a table of a page. */
export class TableSink {
  private readonly rows: Cell[][] = [];

  /** @param counted the cells of the page */
  constructor(private readonly counted: CountedCells) {}

  row(): void {
    this.rows.push([]);
  }

  /** Begins a cell and gives what gathers its content. */
  cell(attributes: Record<string, string>): BlockSink {
    if (this.rows.length === 0) this.row();
    const sink = new BlockSink();
    const rowSpan = attributes.rowspan === '0' ? Number.MAX_SAFE_INTEGER : span(attributes.rowspan);
    this.rows.at(-1)?.push({ sink, rowSpan, columnSpan: span(attributes.colspan) });
    return sink;
  }

  /**
   * What the table is to its reader: a table, or, where it only lays out a page (it holds tables, or is one cell), what stands
   * in its cells, in their order.
   *
   * @param number the number of the table in its source, from 1
   */
  finish(number: number): Document['blocks'] {
    const rows = this.rows.filter((cells) => cells.length > 0);
    const cells = rows.flat();
    for (const { sink } of cells) sink.breakBlock();
    const laysOut =
      cells.length === 1 || cells.some(({ sink }) => sink.blocks.some(({ kind }) => kind === 'table'));
    if (laysOut) return cells.flatMap(({ sink }) => sink.blocks);
    if (cells.length === 0) return [];
    const spanned = rows.map((row) =>
      row.map(({ sink, rowSpan, columnSpan }) => ({ lines: linesOf(sink), rowSpan, columnSpan })),
    );
    return [
      {
        kind: 'table',
        aligned: true,
        rows: resolveSpans(spanned, number, this.counted),
        place: { table: number },
      },
    ];
  }
}

const linesOf = ({ blocks }: BlockSink): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
