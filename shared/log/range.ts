/** The leaves from `begin` up to, and without, `end`; at least one. */
export interface Range {
  begin: number;
  end: number;
}

/** A complete subtree: the leaves from `index · 2^height` on, `2^height` of them. */
export interface Node {
  height: number;
  index: number;
}

/**
 * The complete subtrees that a range of a proof consists of, from left to right, each smaller than the one before it. A
 * range of a proof begins at a multiple of its own length rounded up to a power of two.
 */
export function nodesOf({ begin, end }: Range): Node[] {
  const nodes: Node[] = [];
  let rest = begin;
  while (rest < end) {
    const height = Math.floor(Math.log2(end - rest));
    nodes.push({ height, index: rest / 2 ** height });
    rest += 2 ** height;
  }
  return nodes;
}

/**
 * The ranges whose hashes prove that leaf `index` is in a tree of `size` leaves, in the order of the proof.
 * Source: RFC 9162, section 2.1.3.1.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  return path(index, { begin: 0, end: size });
}

function path(index: number, { begin, end }: Range): Range[] {
  if (end - begin === 1) return [];
  const middle = begin + powerBelow(end - begin);
  return index < middle
    ? [...path(index, { begin, end: middle }), { begin: middle, end }]
    : [...path(index, { begin: middle, end }), { begin, end: middle }];
}

/**
 * The ranges whose hashes prove that the tree of `from` leaves is the beginning of that of `to`, in the order of the
 * proof; 0 < from <= to. Source: RFC 9162, section 2.1.4.1.
 */
export function consistencyRanges(from: number, to: number): Range[] {
  return subproof(from, { begin: 0, end: to }, true);
}

/** `isWhole`: whether the range known so far is the whole older tree, whose root the verifier has. */
function subproof(from: number, { begin, end }: Range, isWhole: boolean): Range[] {
  if (from === end) return isWhole ? [] : [{ begin, end }];
  const middle = begin + powerBelow(end - begin);
  return from <= middle
    ? [...subproof(from, { begin, end: middle }, isWhole), { begin: middle, end }]
    : [...subproof(from, { begin: middle, end }, false), { begin, end: middle }];
}

/** The largest power of two that is less than `count`, which is at least 2. */
function powerBelow(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
