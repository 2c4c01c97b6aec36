import { emptyRoot, nodeHash, type Hash } from './hash';
import { nodesOf, type Node, type Range } from './range';

/** A tile holds the hashes of up to 256 neighbours of one height: 8 levels of the tree, kept as their lowest. */
export const tileWidth = 256;
const tileLevels = 8;

/** A tile's place: `level` 0 holds leaves, 1 holds the roots of full tiles of level 0, and so on. */
export interface TilePlace {
  level: number;
  index: number;
}

/** The hashes of a tile, from left to right; fewer than 256 in the newest tile of a level. */
export type Tile = readonly Hash[];

/** A tile that became full, and stays as it is. */
export interface FullTile extends TilePlace {
  hashes: Tile;
}

/** Where a subtree's hash follows from: its tile, and the first of the tile's hashes below it. */
function placeOf({ height, index }: Node): TilePlace & { first: number; count: number } {
  const level = Math.floor(height / tileLevels);
  const count = 2 ** (height - level * tileLevels);
  const start = index * count;
  return { level, index: Math.floor(start / tileWidth), first: start % tileWidth, count };
}

/** The tiles that the hashes of these ranges follow from, each once. */
export function tilesBehind(ranges: readonly Range[]): TilePlace[] {
  const places = ranges.flatMap(nodesOf).map(placeOf);
  const byName = new Map(places.map(({ level, index }) => [`${level}/${index}`, { level, index }]));
  return [...byName.values()];
}

/**
 * The hash over a range of leaves.
 * @throws RangeError when `tiles` lacks a hash that it follows from
 */
export function rangeHash(range: Range, tiles: (place: TilePlace) => Tile | undefined): Hash {
  return nodesOf(range)
    .map((node) => subtreeHash(node, tiles))
    .reduceRight((right, left) => nodeHash(left, right));
}

function subtreeHash(node: Node, tiles: (place: TilePlace) => Tile | undefined): Hash {
  const { level, index, first, count } = placeOf(node);
  const hashes = tiles({ level, index })?.slice(first, first + count) ?? [];
  if (hashes.length !== count) throw new RangeError(`tile ${level}/${index} lacks hashes from ${first} on`);
  return fold(hashes);
}

/** The root over a power of two of hashes. */
export function fold(hashes: readonly Hash[]): Hash {
  let row = hashes;
  while (row.length > 1) {
    const below = row;
    row = Array.from({ length: below.length / 2 }, (_, at) =>
      nodeHash(below[2 * at] ?? emptyRoot, below[2 * at + 1] ?? emptyRoot),
    );
  }
  return row[0] ?? emptyRoot;
}
