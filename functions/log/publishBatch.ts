import { canonicalJson } from '../../shared/report/canonicalJson';
import { rootOf } from '../../shared/log/tree';
import { statedText } from '../../shared/receipt/signedText';
import { statementLeaf } from '../../shared/receipt/statement';
import type { Archive } from '../archive/commitVersion';
import { indexLeaves } from './leaves';
import type { LogState } from './logState';
import { readCheckpoint, writeCheckpoint } from './publishedCheckpoint';
import { writeLeaves, writeTile } from './tiles';

/** The hash of a signed receipt's leaf. Throws when it has not the form of one. */
export function leafOf(signed: string): string {
  const text = statedText(signed);
  if (text === null) throw new Error('A leaf of the log is no signed receipt');
  return statementLeaf(text);
}

/**
 * Writes out what follows from a state: leaves, full tiles, the index by hash, and last the signed checkpoint. Everything
 * follows from the state alone, so that any instance may do it, again or at the same time.
 */
export async function publishBatch({ storage, signer }: Archive, state: LogState): Promise<void> {
  const { tree, time, batch, filled } = state;
  const first = tree.size - batch.length;
  await Promise.all([
    writeLeaves(storage, batch, first),
    indexLeaves(storage, batch.map(leafOf), first),
    ...filled.map((tile) => writeTile(storage, tile)),
  ]);
  const before = await readCheckpoint(storage);
  if (before !== null && before.stated.size >= tree.size) return;
  const checkpoint = canonicalJson({ size: tree.size, root: rootOf(tree), time });
  await writeCheckpoint(storage, await signer.sign('checkpoint', checkpoint), before);
}
