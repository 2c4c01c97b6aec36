import assert from 'node:assert/strict';
import { emptyRoot, leafHash, type Hash } from '../../../shared/log/hash';
import { consistencyRanges, inclusionRanges, type Range } from '../../../shared/log/range';
import { append, emptyTree, openTile, rootOf } from '../../../shared/log/tree';
import { rangeHash } from '../../../shared/log/tile';
import { provesConsistency, provesInclusion } from '../../../shared/log/verifyProof';

/** The leaves, roots and proofs that implementations of certificate transparency test themselves with. */
const contents = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const firstPair = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125';
const firstFour = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';
const secondPair = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const secondFour = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const fourthPair = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const second = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const fifth = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const thirdPair = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

const hashes = contents.map((hex) => leafHash(Buffer.from(hex, 'hex')));
const proofOf = (size: number, ranges: Range[]): Hash[] => {
  const { tree } = append(emptyTree, hashes.slice(0, size));
  return ranges.map((range) => rangeHash(range, (place) => openTile(tree, place)));
};

describe('The tree of receipts, by the published vectors of certificate transparency', () => {
  it('a tree without leaves', () => assert.equal(emptyRoot, roots[0]));

  for (const [size, root] of roots.entries()) {
    it(`the root over ${size} leaves`, () => {
      assert.equal(rootOf(append(emptyTree, hashes.slice(0, size)).tree), root);
    });
  }

  const inclusions: [index: number, size: number, proof: Hash[]][] = [
    [0, 1, []],
    [0, 8, [second, secondPair, secondFour]],
    [5, 8, [fifth, fourthPair, firstFour]],
    [2, 3, [firstPair]],
    [1, 5, [roots[1] ?? '', secondPair, fifth]],
  ];
  for (const [index, size, proof] of inclusions) {
    it(`leaf ${index} of ${size}`, () => {
      assert.deepEqual(proofOf(size, inclusionRanges(index, size)), proof);
      assert.ok(provesInclusion(hashes[index] ?? '', { index, size, proof }, roots[size] ?? ''));
    });
  }

  const growths: [from: number, to: number, proof: Hash[]][] = [
    [1, 1, []],
    [1, 8, [second, secondPair, secondFour]],
    [6, 8, [thirdPair, fourthPair, firstFour]],
    [2, 5, [secondPair, fifth]],
  ];
  for (const [from, to, proof] of growths) {
    it(`from ${from} leaves to ${to}`, () => {
      assert.deepEqual(proofOf(to, consistencyRanges(from, to)), proof);
      const older = { size: from, root: roots[from] ?? '' };
      assert.ok(provesConsistency(older, { size: to, root: roots[to] ?? '' }, proof));
    });
  }
});
