import { emptyRoot, type Hash } from './hash';
import { fold, rangeHash, tileWidth, type FullTile, type Tile, type TilePlace } from './tile';

/**
 * A tree as its writer keeps it: its size, and of each level the newest tile, which is not full yet. Full tiles never
 * change and are kept elsewhere.
 */
export interface Tree {
  size: number;
  /** By level; a level without an entry has only full tiles or none. */
  open: Hash[][];
}

export const emptyTree: Tree = { size: 0, open: [] };

/** The tree with more leaves, and the tiles that became full by them. */
export function append(tree: Tree, leaves: readonly Hash[]): { tree: Tree; filled: FullTile[] } {
  const open = tree.open.map((hashes) => [...hashes]);
  const filled: FullTile[] = [];
  let size = tree.size;
  for (const leaf of leaves) {
    size += 1;
    let carried: Hash | undefined = leaf;
    for (let level = 0; carried !== undefined; level++) {
      const hashes: Hash[] = (open[level] ??= []);
      hashes.push(carried);
      carried = undefined;
      if (hashes.length === tileWidth) {
        filled.push({ level, index: size / tileWidth ** (level + 1) - 1, hashes });
        carried = fold(hashes);
        open[level] = [];
      }
    }
  }
  return { tree: { size, open }, filled };
}

/** The tile that is not full yet, when it is this one. */
export function openTile({ size, open }: Tree, { level, index }: TilePlace): Tile | undefined {
  return index === Math.floor(size / tileWidth ** (level + 1)) ? (open[level] ?? []) : undefined;
}

/** The root over all leaves, which follows from the open tiles and the root of each that a lower one has filled. */
export function rootOf(tree: Tree): Hash {
  if (tree.size === 0) return emptyRoot;
  return rangeHash({ begin: 0, end: tree.size }, (place) => openTile(tree, place));
}
