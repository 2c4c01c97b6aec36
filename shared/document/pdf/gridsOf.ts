import type { Ruling } from './pdfPage';

/** A table as its lines draw it, in points. */
export interface RuledGrid {
  /** Where its columns and rows part, from left to right and from the top down. */
  xs: number[];
  ys: number[];
  /** By row and column, the number of the cell that has that slot; merged slots share one. */
  cells: number[][];
}

/** Lines that lie so near to one another are one, and lines that end so near to another one meet it. In points. */
const near = 3;
/** No page of a report has more lines, and no table on one more cells. */
const mostRulings = 5000;
const mostCells = 10_000;

/** The tables of a page: groups of lines that meet, with at least two columns or two rows between them. */
export function gridsOf(rulings: Ruling[]): RuledGrid[] {
  if (rulings.length > mostRulings) return [];
  return groupsOf(rulings)
    .map(gridOf)
    .filter((grid): grid is RuledGrid => grid !== null)
    .sort((a, b) => (b.ys[0] ?? 0) - (a.ys[0] ?? 0));
}

function groupsOf(rulings: Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  const left = new Set(rulings);
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const member of group)
      for (const other of left)
        if (meet(member, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function meet(one: Ruling, other: Ruling): boolean {
  if (one.isLevel === other.isLevel)
    return Math.abs(one.at - other.at) <= near && one.from <= other.to + near && other.from <= one.to + near;
  return covers(one, other.at) && covers(other, one.at);
}

const covers = ({ from, to }: Ruling, at: number): boolean => from - near <= at && at <= to + near;

function gridOf(group: Ruling[]): RuledGrid | null {
  const [levels, uprights] = [
    group.filter(({ isLevel }) => isLevel),
    group.filter(({ isLevel }) => !isLevel),
  ];
  const xs = places(uprights);
  const ys = places(levels).reverse();
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return null;
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows * columns > mostCells) return null;
  const parent = Array.from({ length: rows * columns }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const join = (one: number, other: number): void => {
    parent[rootOf(other)] = rootOf(one);
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      if (column > 0 && !isParted(uprights, xs[column] ?? 0, middleY))
        join(row * columns + column - 1, row * columns + column);
      if (row > 0 && !isParted(levels, ys[row] ?? 0, middleX))
        join((row - 1) * columns + column, row * columns + column);
    }
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => rootOf(row * columns + column)),
  );
  return { xs, ys, cells };
}

const isParted = (rulings: Ruling[], at: number, middle: number): boolean =>
  rulings.some((ruling) => Math.abs(ruling.at - at) <= near && covers(ruling, middle));

/** The places of lines, from the least, those near one another taken as one. */
function places(rulings: Ruling[]): number[] {
  const found: number[] = [];
  for (const at of rulings.map((ruling) => ruling.at).sort((a, b) => a - b))
    if (found.length === 0 || at - (found.at(-1) ?? 0) > near) found.push(at);
  return found;
}
