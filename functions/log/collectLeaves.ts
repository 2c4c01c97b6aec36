import { readRecords } from '../archive/readRecords';
import { partitionKey, type FoundRecord } from '../archive/record';
import type { Storage } from '../archive/storage';
import { leafIndex, leafOf } from './leaves';
import { pendingPages, type FoundPending, type Pending } from './pending';

/** A batch is full with so many leaves, and notes are read by so many. */
const batchLimit = 500;
/** So many units are read at the same time. */
const readersAtOnce = 16;
/** A note whose submission has not committed for so long never will: a request lives for a minute. In milliseconds. */
const abandonedAfter = 24 * 60 * 60_000;

/** What becomes a leaf, with the notes that are done by it. */
export interface NewLeaf {
  signed: string;
  notes: Pending[];
}

/**
 * The receipts that have committed and are not in the log, those of one unit and year in their order; and the notes that
 * nothing is left to do for.
 */
export async function collectLeaves(
  storage: Storage,
  now: Date,
): Promise<{ leaves: NewLeaf[]; logged: Pending[]; isMore: boolean }> {
  const leaves: NewLeaf[] = [];
  const logged: Pending[] = [];
  for await (const notes of pendingPages(storage, batchLimit)) {
    const groups = byChain(notes);
    for (let first = 0; first < groups.length; first += readersAtOnce) {
      const some = groups.slice(first, first + readersAtOnce);
      const found = await Promise.all(some.map((group) => leavesOfChain(storage, group, now)));
      leaves.push(...found.flatMap((one) => one.leaves));
      logged.push(...found.flatMap((one) => one.logged));
    }
    if (leaves.length >= batchLimit) return { leaves, logged, isMore: true };
  }
  return { leaves, logged, isMore: false };
}

function byChain(notes: FoundPending[]): FoundPending[][] {
  const chains = new Map<string, FoundPending[]>();
  for (const note of notes) {
    const key = partitionKey(note.chain);
    chains.set(key, [...(chains.get(key) ?? []), note]);
  }
  return [...chains.values()];
}

async function leavesOfChain(
  storage: Storage,
  notes: FoundPending[],
  now: Date,
): Promise<{ leaves: NewLeaf[]; logged: Pending[] }> {
  const [{ chain }] = notes as [FoundPending];
  const records = await readRecords(storage, chain);
  const isDue = (id: string | null) => notes.some((note) => note.id === id);
  const newest = Math.max(
    0,
    ...records.filter(({ pendingId }) => isDue(pendingId)).map(({ version }) => version),
  );
  const unlogged = await unloggedUpTo(storage, records, newest);
  const leaves = unlogged.map((record) => ({
    signed: record.signed,
    notes: notes.filter(({ id }) => id === record.pendingId),
  }));
  const waiting = new Set(leaves.flatMap(({ notes: done }) => done.map(({ id }) => id)));
  const committed = new Set(records.map(({ pendingId }) => pendingId));
  const logged = notes.filter(
    ({ id, notedAt }) =>
      !waiting.has(id) && (committed.has(id) || now.getTime() - notedAt.getTime() > abandonedAfter),
  );
  return { leaves, logged };
}

/**
 * The records up to a version that are not in the log, oldest first: going back from that version until one is. An
 * altered record is none of the log's: its receipt, as it was signed, is what has to be shown.
 */
async function unloggedUpTo(
  storage: Storage,
  records: FoundRecord[],
  newest: number,
): Promise<{ signed: string; pendingId: string | null }[]> {
  const unlogged: { signed: string; pendingId: string | null }[] = [];
  const candidates = records.filter(({ version }) => version <= newest).reverse();
  for (const { receipt, intact, pendingId } of candidates) {
    if (receipt?.signed === undefined || !intact) continue;
    if ((await leafIndex(storage, leafOf(receipt.signed))) !== null) break;
    unlogged.unshift({ signed: receipt.signed, pendingId });
  }
  return unlogged;
}
