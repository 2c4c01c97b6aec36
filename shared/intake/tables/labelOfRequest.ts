import { gluedDigits } from './gluedDigits';
import { labelsSaid, lastLabelSaid, printedRows, requestGroups, requestRows, type LabelSign } from './labels';
import { severalRows } from './severalRows';
import { isBlank } from './tableState';
import type { SourceCell, SourceRow } from './sourceRow';

const rowTexts = printedRows('requests');
/** 其他处理 is a row where no others stand behind it. */
const closedAsRow = requestGroups.filter(({ key }) => key === 'closed');

/** The labels in front of a row of 表三. */
export interface RequestLabel {
  /** The cell of the last label, counted from 0; -1 where there is none. */
  last: number;
  /** The rows that the labels name: one, unless it is not certain which. */
  keys: string[];
  /** The groups that they name besides. */
  groups: string[];
  /** The cell that names the row; where none does, that of the last label. */
  label: SourceCell | null;
  said: { sign: LabelSign; cell: SourceCell }[];
  /** The digits in one cell with the label. */
  glued: SourceCell | null;
}

/** Reads the labels in front of a row, group by group; a row says more than the group beside it, whichever stands first. */
export function labelOfRequest({ cells, isLine }: SourceRow): RequestLabel {
  const found: RequestLabel = { last: -1, keys: [], groups: [], label: null, said: [], glued: null };
  const keys = new Set<string>();
  const hasNumbers = cells.slice(1).some((cell) => /\d/.test(cell.text));
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const several = severalRows(requestRows, rowTexts, cell.text);
    // 1.属于国家秘密-: the dash stands for a number.
    const said = /[-—–－/／○〇无]$/.test(cell.text) && isLine ? [] : lastLabelSaid(requestRows, cell.text);
    const group = labelsSaid(requestGroups, cell.text);
    const parted =
      said.length + group.length + several.length === 0
        ? gluedDigits([...requestRows, ...closedAsRow], rowTexts, cell, hasNumbers)
        : null;
    const rows = parted?.said ?? said;
    if (rows.length + group.length + several.length === 0) break;
    found.last = index;
    for (const key of several.length > 0 ? several : rows.map(({ key: each }) => each)) keys.add(key);
    found.groups.push(...group.map(({ key }) => key).filter((key) => key !== 'results'));
    if (rows.length + several.length > 0 || keys.size === 0) found.label = cell;
    found.said.push(...[...rows, ...group].map((sign) => ({ sign, cell })));
    found.glued = parted?.digits ?? null;
    if (found.glued !== null) break;
  }
  if (keys.size === 0 && found.groups.at(-1) === 'closed') keys.add('closed');
  if (keys.size > 1) keys.delete('closed');
  found.keys = [...keys];
  return found;
}
