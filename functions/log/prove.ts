import type { Hash } from '../../shared/log/hash';
import type { Range } from '../../shared/log/range';
import { rangeHash, tilesBehind, type Tile, type TilePlace } from '../../shared/log/tile';
import { openTile } from '../../shared/log/tree';
import type { Storage } from '../archive/storage';
import { readState } from './logState';
import { readTile } from './tiles';

const nameOf = ({ level, index }: TilePlace): string => `${level}/${index}`;

/** The hashes over ranges of the log, each range below the newest checkpoint's size. */
export async function proveRanges(storage: Storage, ranges: Range[]): Promise<Hash[]> {
  const { state } = await readState(storage);
  const loaded = await Promise.all(
    tilesBehind(ranges).map(async (place): Promise<[string, Tile]> => {
      const filled = state.filled.find((tile) => nameOf(tile) === nameOf(place))?.hashes;
      return [nameOf(place), openTile(state.tree, place) ?? filled ?? (await readTile(storage, place))];
    }),
  );
  const tiles = new Map(loaded);
  return ranges.map((range) => rangeHash(range, (place) => tiles.get(nameOf(place))));
}
