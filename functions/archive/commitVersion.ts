import type { Receipt } from '../../shared/api/receipt';
import { RequestProblem } from '../answer/requestProblem';
import { forgetPending, notePending, type Pending } from '../log/pending';
import type { Signer } from '../signing/signer';
import { openChain } from './chains';
import { writeContent } from './content';
import { draftVersion, receiptAfter, type Submission } from './draftVersion';
import { insertOnce } from './insertOnce';
import { readChain } from './readRecords';
import { toEntity, type Chain } from './record';
import { stateOf } from './reviews';
import type { Storage } from './storage';

/** What archiving needs from outside. */
export interface Archive {
  storage: Storage;
  signer: Signer;
  now: () => Date;
}

/** The receipt, whether its version was made just now, and where its unit and year are kept. */
export interface Committed {
  receipt: Receipt;
  isNew: boolean;
  chain: Chain;
}

/** The latest version, and whether a supervisor has accepted it. */
interface Latest {
  receipt: Receipt;
  isAccepted: boolean;
}

/** How often another submission of the same unit and year may win the version before this one gives up. */
const most = 64;

/**
 * Archives a submission and gives its signed receipt. Content first, under its own digest, and a note for the log; then
 * one conditional insert of the version's record. Before that insert nothing happened, after it nothing is lost, so
 * trying again is always safe.
 *
 * Content is the same when the report's digest is: two saves of one workbook differ in their bytes, and the workbook was
 * already found to hold this report. The same content as the latest version gives that version's receipt again.
 *
 * `known` is the chain of the unit and year when there is one already.
 * Throws the problems `archive-altered` (what is stored under a digest, or the latest record, was altered),
 * `report-accepted` (the latest version was accepted and not reopened), `already-submitted` (a published report is filed
 * where one was handed in) and `storage-unavailable` (too many others submitted the same unit and year meanwhile); storage errors pass through.
 */
export async function commitVersion(
  { storage, signer, now }: Archive,
  submission: Submission,
  known: Chain | null,
): Promise<Committed> {
  const { unit, report, file } = submission;
  const draft = draftVersion(submission);
  /** The receipt that there is already for this content; throws when a version may not follow the latest one. */
  const againstLatest = (latest: Latest | null): Receipt | null => {
    if (latest?.receipt.reportDigest === draft.reportDigest) return latest.receipt;
    if (latest?.isAccepted) throw new RequestProblem('report-accepted');
    if (latest && file.part === 'source' && latest.receipt.origin !== 'published')
      throw new RequestProblem('already-submitted');
    return null;
  };

  const first = { region: unit.region, unit: unit.code, year: report.year };
  const prepare = async (chain: Chain): Promise<Pending> => {
    const [id] = await Promise.all([
      notePending(storage, chain),
      writeContent(storage, file.part, draft.fileDigest, file.bytes),
    ]);
    return { id, chain };
  };
  // A first version has nothing to wait for: what it needs is written at once, before it is known whether another came first.
  const [{ chain, isNew }, early] = await Promise.all([
    known === null ? openChain(storage, first) : { chain: known, isNew: false },
    known === null ? prepare(first) : null,
    writeContent(storage, 'report', draft.reportDigest, draft.reportBytes),
  ]);
  let latest = isNew ? null : await latestReceipt(storage, chain);
  const again = againstLatest(latest);
  if (again !== null) {
    if (early !== null) await forgetPending(storage, [early]);
    return { receipt: again, isNew: false, chain };
  }
  const note = early?.chain.region === chain.region ? early : await prepare(chain);

  for (let attempt = 0; attempt < most; attempt++) {
    const receipt = await receiptAfter(draft, latest?.receipt ?? null, now(), signer);
    const entity = toEntity(chain, receipt, { findings: draft.findings, pendingId: note.id });
    if (await insertOnce(storage, storage.versions, entity)) return { receipt, isNew: true, chain };
    latest = await latestReceipt(storage, chain);
    const theirs = againstLatest(latest);
    if (theirs === null) continue;
    await forgetPending(storage, [note]);
    return { receipt: theirs, isNew: false, chain };
  }
  throw new RequestProblem('storage-unavailable');
}

async function latestReceipt(storage: Storage, chain: Chain): Promise<Latest | null> {
  const { records, reviews } = await readChain(storage, chain);
  const latest = records.at(-1);
  if (latest === undefined) return null;
  if (latest.receipt === null || !latest.intact) {
    throw new RequestProblem('archive-altered', { versions: [latest.version] });
  }
  return { receipt: latest.receipt, isAccepted: stateOf(latest.version, reviews) === 'accepted' };
}
