import { emptyRoot, nodeHash, type Hash } from './hash';

const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);
const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/**
 * Whether a proof shows that the leaf with this hash is leaf `index` of the tree of `size` leaves with this root.
 * Source: RFC 9162, section 2.1.3.2.
 */
export function provesInclusion(
  leaf: Hash,
  { index, size, proof }: { index: number; size: number; proof: readonly Hash[] },
  root: Hash,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [first, last] = [index, size - 1];
  let hash = leaf;
  for (const other of proof) {
    if (last === 0) return false;
    if (isOdd(first) || first === last) {
      hash = nodeHash(other, hash);
      while (!isOdd(first) && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      hash = nodeHash(hash, other);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && hash === root;
}

/** A tree's size and root. */
export interface TreeHead {
  size: number;
  root: Hash;
}

/**
 * Whether a proof shows that the older tree is the beginning of the newer one: that nothing in it was changed, moved or
 * removed. Source: RFC 9162, section 2.1.4.2. The empty tree is the beginning of every tree, without a proof.
 */
export function provesConsistency(older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === 0) return proof.length === 0 && older.root === emptyRoot;
  if (older.size === newer.size) return proof.length === 0 && older.root === newer.root;
  const isPowerOfTwo = Number.isInteger(Math.log2(older.size));
  const [start, ...rest] = isPowerOfTwo ? [older.root, ...proof] : proof;
  if (start === undefined) return false;

  let [first, last] = [older.size - 1, newer.size - 1];
  while (isOdd(first)) [first, last] = [half(first), half(last)];
  let [olderHash, newerHash] = [start, start];
  for (const other of rest) {
    if (last === 0) return false;
    if (isOdd(first) || first === last) {
      olderHash = nodeHash(other, olderHash);
      newerHash = nodeHash(other, newerHash);
      while (!isOdd(first) && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      newerHash = nodeHash(newerHash, other);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && olderHash === older.root && newerHash === newer.root;
}
