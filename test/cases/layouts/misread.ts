import type { CellKey } from '../../../shared/editions/edition';
import { figureCells } from '../../../shared/editions/figureCells';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import type { Figure, Report } from '../../../shared/report/report';
import type { Layout } from './layout';

/** What came of reading a report back from a layout. */
export interface Misread {
  /** Figures that were read as something else: none may be. */
  wrong: string[];
  /** Figures that were neither read nor in doubt: none may be, either. */
  lost: string[];
  /** Figures in doubt. */
  doubted: number;
  read: Report | null;
}

/** Writes a report in a layout, reads it back, and compares figure by figure. */
export async function misread(report: Report, layout: Layout): Promise<Misread> {
  const name = `report${layout.type}`;
  const document = await readDocument(layout.write(report), name);
  if (!document.ok) return { wrong: [document.reason], lost: [], doubted: 0, read: null };
  const understood = understand(document.document, name);
  if (!understood.ok) return { wrong: [understood.problem.code], lost: [], doubted: 0, read: null };
  const inDoubt = new Set(understood.doubts.map(({ cell }) => cell));
  const found: Misread = { wrong: [], lost: [], doubted: 0, read: understood.report };
  for (const { key } of figureCells(report.edition)) {
    const expected = asWritten(key, report.figures[key] ?? null, layout);
    const actual = understood.report.figures[key] ?? null;
    if (actual === expected) continue;
    if (actual !== null) found.wrong.push(`${key} ${expected} → ${actual}`);
    else if (inDoubt.has(key)) found.doubted += 1;
    else found.lost.push(`${key} ${expected}`);
  }
  return found;
}

/** What a layout makes of a figure; a number that is no longer written as one is text, of which the check makes a finding. */
function asWritten(key: CellKey, figure: Figure, { changes }: Layout): Figure {
  if (figure === null) return figure;
  const written = changes(String(figure), key);
  return written === String(figure) ? figure : written;
}
