import { buffer } from 'node:stream/consumers';
import type { Receipt } from '../../shared/api/receipt';
import type { Hash } from '../../shared/log/hash';
import { append, emptyTree, rootOf } from '../../shared/log/tree';
import { stated } from '../../shared/receipt/judgeReceipt';
import { receiptOfSigned } from '../../shared/receipt/statement';
import type { Archive } from '../archive/commitVersion';
import { leafOf } from './leaves';
import { readCheckpoint } from './publishedCheckpoint';

/** A leaf of the log, and the receipt that it is; null where it is none any more. */
export interface LogLeaf {
  leaf: Hash;
  receipt: Receipt | null;
}

/**
 * Reads the whole log, up to its newest checkpoint, and hands over each leaf. One request for every batch of the log and two more.
 *
 * @returns whether the leaves give what the checkpoint states, and its signature is good
 */
export async function readLog(
  { storage, signer }: Pick<Archive, 'storage' | 'signer'>,
  onLeaf: (leaf: LogLeaf) => void,
): Promise<'agrees' | 'contradicted' | 'empty'> {
  const checkpoint = await readCheckpoint(storage);
  if (checkpoint === null) return 'empty';
  const { size, root } = checkpoint.stated;
  let tree = emptyTree;
  let isWhole = (await stated(checkpoint.signed, await signer.keys())) !== null;
  for await (const { name } of storage.log.listBlobsFlat({ prefix: 'leaves/', ...storage.deadline() })) {
    if (tree.size >= size) break;
    const answer = await storage.log.getBlobClient(name).download(0, undefined, storage.deadline());
    const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, size - tree.size);
    const leaves: Hash[] = [];
    for (const signed of lines) {
      const leaf = hashOf(signed);
      if (leaf === null) isWhole = false;
      else {
        leaves.push(leaf);
        onLeaf({ leaf, receipt: receiptOfSigned(signed) });
      }
    }
    tree = append(tree, leaves).tree;
  }
  return isWhole && tree.size === size && rootOf(tree) === root ? 'agrees' : 'contradicted';
}

function hashOf(signed: string): Hash | null {
  try {
    return leafOf(signed);
  } catch {
    return null;
  }
}
