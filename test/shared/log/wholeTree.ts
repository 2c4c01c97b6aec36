import { emptyRoot, leafHash, nodeHash, type Hash } from '../../../shared/log/hash';
import type { Range } from '../../../shared/log/range';

/** `count` leaves that differ from each other. */
export function leaves(count: number): Hash[] {
  return Array.from({ length: count }, (_, index) => leafHash(new TextEncoder().encode(`leaf ${index}`)));
}

/** The hash over a range, straight from its definition (RFC 9162, section 2.1.1), each range computed once. */
export function wholeTree(all: readonly Hash[]): (range: Range) => Hash {
  const known = new Map<string, Hash>();
  const hashOver = ({ begin, end }: Range): Hash => {
    if (begin === end) return emptyRoot;
    if (end - begin === 1) return all[begin] ?? emptyRoot;
    const name = `${begin}-${end}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    let half = 1;
    while (half * 2 < end - begin) half *= 2;
    const hash = nodeHash(hashOver({ begin, end: begin + half }), hashOver({ begin: begin + half, end }));
    known.set(name, hash);
    return hash;
  };
  return hashOver;
}
