import assert from 'node:assert/strict';
import { readDocument } from '../../../shared/document/readDocument';
import { figureCells } from '../../../shared/editions/figureCells';
import { understand } from '../../../shared/intake/understand';
import type { ReadReport } from '../../../shared/intake/understood';
import { distinctReport } from './distinctReport';
import { htmlLayouts } from './htmlLayouts';
import type { Layout } from './layout';
import { textLayouts } from './textLayouts';

/** The layout of that name. */
export const layoutNamed = (name: string): Layout =>
  [...htmlLayouts, ...textLayouts].find((layout) => layout.name === name) ?? assert.fail(name);

/** The distinct report in one of the layouts, changed as text, and read. */
export async function readChanged(
  layoutName: string,
  change: (written: string) => string,
): Promise<ReadReport> {
  const layout = layoutNamed(layoutName);
  const before = new TextDecoder().decode(layout.write(distinctReport()));
  const after = change(before);
  assert.notEqual(after, before, 'the change changes nothing');
  const result = await readDocument(new TextEncoder().encode(after), `a${layout.type}`);
  if (!result.ok) assert.fail(result.reason);
  const read = understand(result.document, 'a');
  return read.ok ? read : assert.fail(read.problem.code);
}

/** The cells that were read as something else, those neither read nor in doubt, and those in doubt. */
export function judged(read: ReadReport): { wrong: string[]; lost: string[]; doubted: string[] } {
  const inDoubt = new Set(read.doubts.map(({ cell }) => cell));
  const found = { wrong: [] as string[], lost: [] as string[], doubted: [] as string[] };
  const written = distinctReport().figures;
  for (const { key } of figureCells('2021')) {
    const actual = read.report.figures[key] ?? null;
    if (actual === written[key]) continue;
    if (actual !== null) found.wrong.push(`${key} ${written[key]} → ${actual}`);
    else (inDoubt.has(key) ? found.doubted : found.lost).push(key);
  }
  return found;
}

/** The cells whose keys begin with one of these. */
export const cellsOf = (...prefixes: string[]): string[] =>
  figureCells('2021').flatMap(({ key }) => (prefixes.some((prefix) => key.startsWith(prefix)) ? [key] : []));
