import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';
import { checkpointAnswerSchema, keysAnswerSchema } from '../../shared/api/log';
import { parseCheckpoint } from '../../shared/log/checkpoint';
import type { LogEvidence } from '../../shared/receipt/judgeReceipt';
import { statedText } from '../../shared/receipt/signedText';
import { statementLeaf, statementText } from '../../shared/receipt/statement';
import { askService } from './askService';
import type { HeldReceipt } from './readReceiptFile';

/** What there is to judge a receipt by. */
export interface Evidence {
  keys: JSONWebKeySet | null;
  log: LogEvidence;
}

/**
 * Keys and proofs: from the files given, and for the rest from the service, when one is named.
 * Throws when a file cannot be read, is not of its kind, or the service does not answer.
 */
export async function gatherEvidence(
  { receipt, inclusion }: HeldReceipt,
  given: { keys?: string; checkpoint?: string; service?: string },
): Promise<Evidence> {
  const service = given.service === undefined ? null : askService(given.service);
  const keys =
    given.keys === undefined
      ? ((await service?.keys()) ?? null)
      : keysAnswerSchema.parse(JSON.parse(await readFile(given.keys, 'utf8')));
  const held = given.checkpoint === undefined ? undefined : await readCheckpointFile(given.checkpoint);
  const leaf = statementLeaf(statementText(receipt));
  const size = held === undefined ? undefined : parseCheckpoint(statedText(held) ?? '')?.size;
  return {
    keys,
    log: {
      inclusion: service === null ? inclusion : await service.inclusion(leaf),
      held,
      consistency: service === null || size === undefined ? undefined : await service.consistency(size),
    },
  };
}

/** A checkpoint as a text, or in JSON as the API gives it, or beside a receipt that the pane saved. */
async function readCheckpointFile(path: string): Promise<string> {
  const text = (await readFile(path, 'utf8')).trim();
  if (!text.startsWith('{')) return text;
  const json: unknown = JSON.parse(text);
  const inner = json as { inclusion?: unknown };
  return checkpointAnswerSchema.parse(inner.inclusion ?? json).checkpoint;
}
