import type { JSONWebKeySet } from 'jose';
import type { ConsistencyAnswer, InclusionAnswer } from '../api/log';
import type { Receipt } from '../api/receipt';
import { parseCheckpoint, type Checkpoint } from '../log/checkpoint';
import { provesConsistency, provesInclusion } from '../log/verifyProof';
import { verifySigned } from './signedText';
import { statementLeaf, statementText } from './statement';

/**
 * What the signature of a receipt says. `none`: it was given before receipts were signed. `unverified`: no keys, or none of
 * them is the one that signed.
 */
export type SignatureState = 'valid' | 'invalid' | 'none' | 'unverified';

/**
 * Where a receipt stands in the log. `included`: proven, and the log has only grown since the checkpoint that was held.
 * `missing`: the log does not have it. `contradicted`: what was signed of the log at one time denies what was signed at
 * another, or a proof proves nothing: something was changed or removed. `unverified`: nothing at hand to tell by.
 */
export type LogState = 'included' | 'missing' | 'contradicted' | 'unverified';

/** Whether the signature of a receipt is good, and is over what the receipt says. */
export async function judgeSignature(receipt: Receipt, keys: JSONWebKeySet | null): Promise<SignatureState> {
  if (receipt.signed === undefined) return 'none';
  if (keys === null) return 'unverified';
  const verified = await verifySigned(receipt.signed, 'receipt', keys);
  if (verified.ok) return verified.text === statementText(receipt) ? 'valid' : 'invalid';
  return verified.reason === 'unknownKey' ? 'unverified' : 'invalid';
}

/** What is known of the log. */
export interface LogEvidence {
  /** The proof that the receipt is in it; null when the log says that it is not; undefined when nobody asked. */
  inclusion?: InclusionAnswer | null;
  /** The checkpoint (a JWS) that was kept before, by whoever asks. */
  held?: string;
  /** The proof that the log has only grown since the one held; null when the log says that it is smaller. */
  consistency?: ConsistencyAnswer | null;
}

/** Where a receipt stands in the log, from proofs that are verified here, by nobody's word but the signatures'. */
export async function judgeInclusion(
  receipt: Receipt,
  evidence: LogEvidence,
  keys: JSONWebKeySet | null,
): Promise<LogState> {
  const { inclusion, held, consistency } = evidence;
  if (keys === null || receipt.signed === undefined) return 'unverified';
  const growth = held === undefined ? 'grown' : await judgeGrowth(held, consistency, inclusion, keys);
  if (growth === 'contradicted') return 'contradicted';
  if (inclusion === undefined) return 'unverified';
  if (inclusion === null) return 'missing';
  const checkpoint = await stated(inclusion.checkpoint, keys);
  if (checkpoint === null) return 'contradicted';
  const { index, proof } = inclusion;
  const leaf = statementLeaf(statementText(receipt));
  if (!provesInclusion(leaf, { index, size: checkpoint.size, proof }, checkpoint.root)) return 'contradicted';
  return growth === 'grown' ? 'included' : 'unverified';
}

/** Whether the log has only grown since a checkpoint that was held. */
async function judgeGrowth(
  held: string,
  consistency: ConsistencyAnswer | null | undefined,
  inclusion: InclusionAnswer | null | undefined,
  keys: JSONWebKeySet,
): Promise<'grown' | 'contradicted' | 'unverified'> {
  const older = await stated(held, keys);
  if (older === null) return 'unverified';
  if (consistency === null) return 'contradicted';
  const newest = await stated(consistency?.checkpoint ?? inclusion?.checkpoint ?? held, keys);
  if (newest === null) return 'contradicted';
  if (consistency === undefined && newest.size !== older.size) return 'unverified';
  return provesConsistency(older, newest, consistency?.proof ?? []) ? 'grown' : 'contradicted';
}

/** What a checkpoint states; null when its signature is not good. */
export async function stated(checkpoint: string, keys: JSONWebKeySet): Promise<Checkpoint | null> {
  const verified = await verifySigned(checkpoint, 'checkpoint', keys);
  return verified.ok ? parseCheckpoint(verified.text) : null;
}
