import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyRoot, nodeHash, type Hash } from '../../../shared/log/hash';
import { consistencyRanges, inclusionRanges } from '../../../shared/log/range';
import { fold, rangeHash, tilesBehind, tileWidth, type FullTile, type Tile } from '../../../shared/log/tile';
import { append, emptyTree, openTile, rootOf, type Tree } from '../../../shared/log/tree';
import { provesConsistency, provesInclusion } from '../../../shared/log/verifyProof';
import { leaves, wholeTree } from './wholeTree';

/** `npm run soak` sets 300. */
const mostLeaves = Number(process.env.GOUJI_TREE_SIZES ?? 40);
const all = leaves(Math.max(mostLeaves, 600));
const over = wholeTree(all);
const rootAt = (size: number): Hash => over({ begin: 0, end: size });

/** One with its first digit changed. */
const changed = (hash: Hash): Hash => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

describe('Proofs of the log', () => {
  it(`show every leaf in every tree of up to ${mostLeaves} leaves, and no other leaf in its place`, () => {
    for (let size = 1; size <= mostLeaves; size++) {
      for (let index = 0; index < size; index++) {
        const proof = inclusionRanges(index, size).map(over);
        const stated = { index, size, proof };
        assert.ok(provesInclusion(all[index] ?? '', stated, rootAt(size)), `${index} of ${size}`);
        const other = all[index + 1] ?? '';
        assert.ok(!provesInclusion(other, stated, rootAt(size)), `${index + 1} as ${index} of ${size}`);
      }
    }
  });

  it(`show for every two sizes up to ${mostLeaves} that the log has only grown`, () => {
    for (let to = 1; to <= mostLeaves; to++) {
      for (let from = 1; from <= to; from++) {
        const proof = consistencyRanges(from, to).map(over);
        const [older, newer] = [
          { size: from, root: rootAt(from) },
          { size: to, root: rootAt(to) },
        ];
        assert.ok(provesConsistency(older, newer, proof), `${from} to ${to}`);
        const forged = { size: from, root: changed(older.root) };
        assert.ok(!provesConsistency(forged, newer, proof), `a forged ${from} to ${to}`);
      }
    }
  });

  it('prove nothing when anything in them is changed, left out, added or moved', () => {
    const sizes = fc
      .integer({ min: 2, max: 200 })
      .chain((size) =>
        fc.record({ size: fc.constant(size), index: fc.nat(size - 1), at: fc.nat(), kind: fc.nat(3) }),
      );
    fc.assert(
      fc.property(sizes, ({ size, index, at, kind }) => {
        const proof = inclusionRanges(index, size).map(over);
        const place = at % proof.length;
        const altered = [
          proof.map((hash, position) => (position === place ? changed(hash) : hash)),
          proof.filter((_, position) => position !== place),
          [...proof.slice(0, place), emptyRoot, ...proof.slice(place)],
          [...proof.slice(place + 1), ...proof.slice(0, place + 1)],
        ][kind] as Hash[];
        if (altered.join() === proof.join()) return;
        assert.ok(!provesInclusion(all[index] ?? '', { index, size, proof: altered }, rootAt(size)));
      }),
    );
  });

  it('refuse sizes and places that cannot be', () => {
    const root = rootAt(5);
    for (const [index, size] of [
      [5, 5],
      [-1, 5],
      [0, 0],
      [0.5, 5],
      [Number.NaN, 5],
    ] as const)
      assert.ok(!provesInclusion(all[0] ?? '', { index, size, proof: [] }, root), `${index} of ${size}`);
    assert.ok(!provesConsistency({ size: 5, root }, { size: 3, root: rootAt(3) }, []));
    assert.ok(!provesConsistency({ size: 2, root: rootAt(2) }, { size: 5, root }, []));
    assert.ok(provesConsistency({ size: 0, root: emptyRoot }, { size: 5, root }, []));
    assert.ok(!provesConsistency({ size: 0, root }, { size: 5, root }, []));
  });
});

describe('The log in tiles', () => {
  /** A tree that grows by batches, with its full tiles put where they are found again. */
  function grown(batches: Hash[][]): { tree: Tree; kept: Map<string, Tile>; filled: FullTile[] } {
    const kept = new Map<string, Tile>();
    const all: FullTile[] = [];
    let tree = emptyTree;
    for (const batch of batches) {
      const step = append(tree, batch);
      tree = step.tree;
      for (const tile of step.filled) {
        const name = `${tile.level}/${tile.index}`;
        assert.ok(!kept.has(name), `tile ${name} was filled twice`);
        kept.set(name, tile.hashes);
        all.push(tile);
      }
    }
    return { tree, kept, filled: all };
  }

  it('has the same root and gives the same proofs as the whole tree, however the leaves came in', () => {
    const batches = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 3 });
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (counts, some, other) => {
        let from = 0;
        const { tree, kept } = grown(counts.map((count) => all.slice(from, (from += count))));
        assert.equal(rootOf(tree), rootAt(tree.size));
        if (tree.size === 0) return;
        const ranges = [
          ...inclusionRanges(some % tree.size, tree.size),
          ...consistencyRanges(1 + (other % tree.size), tree.size),
        ];
        const loaded = new Map(
          tilesBehind(ranges).map((place) => {
            const name = `${place.level}/${place.index}`;
            return [name, openTile(tree, place) ?? kept.get(name)];
          }),
        );
        for (const range of ranges)
          assert.equal(
            rangeHash(range, ({ level, index }) => loaded.get(`${level}/${index}`)),
            over(range),
          );
      }),
      { numRuns: 15 },
    );
  });

  it('fills a tile of the second level with the roots of 256 tiles of the first', () => {
    const [last = '', next = ''] = all;
    const nearlyFull = all.slice(0, tileWidth - 1);
    const before: Tree = { size: tileWidth ** 2 - 1, open: [nearlyFull, nearlyFull] };
    const { tree, filled } = append(before, [last, next]);
    const [leavesTile, rootsTile] = [
      [...nearlyFull, last],
      [...nearlyFull, fold([...nearlyFull, last])],
    ];
    assert.deepEqual(filled, [
      { level: 0, index: tileWidth - 1, hashes: leavesTile },
      { level: 1, index: 0, hashes: rootsTile },
    ]);
    assert.deepEqual(tree, { size: tileWidth ** 2 + 1, open: [[next], [], [fold(rootsTile)]] });
    assert.equal(rootOf(tree), nodeHash(fold(rootsTile), next));
  });

  it('says which tile lacks a hash instead of proving something else', () => {
    assert.throws(() => rangeHash({ begin: 0, end: 4 }, () => all.slice(0, 3)), RangeError);
  });
});
