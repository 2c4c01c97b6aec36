import { nextDecisions, type DecisionSent, type Review } from '../../shared/api/review';
import type { EditionId } from '../../shared/editions/edition';
import { RequestProblem } from '../answer/requestProblem';
import type { Chain, FoundRecord } from '../archive/record';
import { addReview, reviewTag, stateOf } from '../archive/reviews';
import type { Call } from '../endpoint';
import { afterCommit } from '../overview/afterCommit';
import { overviewKey, overviewPartition } from '../overview/overviewRow';
import { noteDecision } from '../overview/writeOverview';

/** A version, and all that was decided in its chain, oldest first. */
export interface Reviewed {
  chain: Chain;
  version: number;
  edition: EditionId;
  /** The newest version of the chain, and its record. */
  newest: number;
  record: FoundRecord | null;
  reviews: Review[];
}

/**
 * Decides of a version after the decisions that were seen, and gives all decisions of its chain.
 *
 * @param seen the ETag of the decisions that whoever decides has seen
 * Throws `decision-outdated` (another decision, or a newer version) and `decision-not-open` (from where the version stands it
 * cannot be decided so).
 */
export async function recordDecision(
  call: Pick<Call, 'services' | 'identity' | 'log' | 'alongside'>,
  { chain, version, newest, reviews }: Reviewed,
  { decision, comment, comments }: DecisionSent,
  seen: string,
): Promise<Review[]> {
  const { storage, now } = call.services;
  if (version !== newest || seen !== reviewTag(version, reviews))
    throw new RequestProblem('decision-outdated');
  if (!nextDecisions[stateOf(version, reviews)].includes(decision))
    throw new RequestProblem('decision-not-open');
  const { subject, name } = call.identity;
  const at = now().toISOString();
  const review = { version, decision, comment, comments, by: subject, byName: name, at };
  if (!(await addReview(storage, chain, review, reviews))) throw new RequestProblem('decision-outdated');
  const decisions = reviews.filter((each) => each.version === version).length + 1;
  const keys = { partitionKey: overviewPartition(chain.year, chain.region), rowKey: overviewKey(chain) };
  afterCommit(call, () =>
    noteDecision(storage, { ...keys, version, decisions, state: decision, decidedAt: at }),
  );
  call.log.info('decided', { decision, version, comments: comments.length });
  return [...reviews, review];
}
