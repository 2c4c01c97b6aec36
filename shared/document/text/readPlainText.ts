import { CountedCells } from '../countedCells';
import { decodeText } from '../decodeText';
import type { Document, Table } from '../document';
import { documentLimits } from '../documentLimits';
import { DocumentRefusal } from '../documentRefusal';
import { barredCells } from './barredCells';
import { cellsOfLine } from './cellsOfLine';

/**
 * Reads plain text and Markdown: paragraphs line by line, and tables, as far as tabs, bars or gaps between words show them.
 * What stood under one another in a table of a page need no longer do so in text.
 *
 * @throws DocumentRefusal notText, tooLarge
 */
export function readPlainText(bytes: Uint8Array): Document {
  const text = decodeText(bytes);
  if (text.length > documentLimits.characters) throw new DocumentRefusal('tooLarge');
  const breaks = /\r\n?|\n|\u2028|\f/g;
  for (let count = 1; breaks.exec(text) !== null; count += 1)
    if (count >= documentLimits.lines) throw new DocumentRefusal('tooLarge');
  return documentOfLines(text.split(/\r\n?|\n|\u2028|\f/));
}

/** The document that lines of text make; they are counted from 1. */
function documentOfLines(lines: string[]): Document {
  const blocks: Document['blocks'] = [];
  let tables = 0;
  const counted = new CountedCells();
  const row = (found: string[], line: number): void => {
    counted.take(found.length);
    let table = blocks.at(-1);
    if (table?.kind !== 'table') {
      tables += 1;
      table = { kind: 'table', aligned: false, rows: [], place: { table: tables, line } } satisfies Table;
      blocks.push(table);
    }
    const place = { table: tables, row: table.rows.length + 1, line };
    table.rows.push(
      found.map((text, column) => ({
        lines: text === '' ? [] : [text],
        place: { ...place, column: column + 1 },
      })),
    );
  };
  const barred = barredCells(lines);
  lines.forEach((written, index) => {
    const line = index + 1;
    const inBars = barred.get(index);
    const found = inBars ?? (written.length > documentLimits.rowCharacters ? null : cellsOfLine(written));
    if (found === null) {
      const text = written.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
      if (text !== '') blocks.push(paragraph(text, line));
    } else if (found.length > 0) row(found, line);
  });
  for (const block of blocks) if (block.kind === 'table') block.aligned = isRegular(block);
  return { blocks };
}

/** Rows of one length throughout: each cell of the table was written down, blank or not. */
function isRegular({ rows }: Table): boolean {
  const length = rows[0]?.length ?? 0;
  return length > 2 && rows.length > 1 && rows.every((row) => row.length === length);
}

function paragraph(written: string, line: number): Document['blocks'][number] {
  const marked = /^(#{1,6})\s+(.*)$/.exec(written);
  const text = (marked?.[2] ?? written).replace(/\*\*/g, '');
  const place = { line };
  if (marked === null) return { kind: 'paragraph', lines: [text], place };
  return { kind: 'paragraph', lines: [text], heading: (marked[1] ?? '').length, place };
}
