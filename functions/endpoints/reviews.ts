import {
  decisionSchema,
  nextDecisions,
  reviewsAnswerSchema,
  type CellComment,
  type DecisionSent,
  type Review,
} from '../../shared/api/review';
import type { EditionId } from '../../shared/editions/edition';
import { commentPlaces } from '../../shared/review/commentPlaces';
import { RequestProblem } from '../answer/requestProblem';
import type { Chain } from '../archive/record';
import { addReview, reviewTag, stateOf } from '../archive/reviews';
import type { Call, Endpoint } from '../endpoint';
import { afterCommit } from '../overview/afterCommit';
import { overviewKey, overviewPartition } from '../overview/overviewRow';
import { noteDecision } from '../overview/writeOverview';
import { readBody } from '../submission/readBody';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleChain } from './visibleRecords';

/** The longest body that a decision takes, in bytes: as many comments as there may be, in Chinese. */
const bodyLimit = 64 * 1024;

/** What was decided of a version and of those before it, and where it stands. 200 ReviewsAnswer with its ETag. */
export const getReviews: Endpoint = async (call) => answer(await reviewed(call));

/**
 * Decides of the newest version of a unit and year: accepts it, returns it with a comment on the whole or on single cells,
 * or reopens an accepted one with a comment. If-Match has to be the ETag of the decisions that the supervisor has seen: of two who decide at once, the
 * second is told. 201 ReviewsAnswer.
 * Throws `invalid-request`, `decision-outdated` (another decision, or a newer version) and `decision-not-open` (from where
 * the version stands it cannot be decided so).
 */
export const decide: Endpoint = async (call) => {
  const { request, identity, services, log } = call;
  const seen = request.headers.get('if-match');
  if (seen === null)
    throw new RequestProblem('invalid-request', { entries: [{ path: 'If-Match', message: 'missing' }] });
  const { decision, comment, comments } = await readDecision(call);
  const found = await reviewed(call);
  const { chain, version, edition, newest, reviews } = found;
  requireCells(edition, comments);
  if (version !== newest || seen !== reviewTag(version, reviews))
    throw new RequestProblem('decision-outdated');
  if (!nextDecisions[stateOf(version, reviews)].includes(decision)) {
    throw new RequestProblem('decision-not-open');
  }
  const at = services.now().toISOString();
  const review = { version, decision, comment, comments, by: identity.subject, byName: identity.name, at };
  if (!(await addReview(services.storage, chain, review, reviews))) {
    throw new RequestProblem('decision-outdated');
  }
  const decisions = reviews.filter((each) => each.version === version).length + 1;
  const keys = { partitionKey: overviewPartition(chain.year, chain.region), rowKey: overviewKey(chain) };
  await afterCommit(call, () =>
    noteDecision(services.storage, { ...keys, version, decisions, state: decision, decidedAt: at }),
  );
  log.info('decided', { decision, version, comments: comments.length });
  return { ...answer({ ...found, reviews: [...reviews, review] }), status: 201 };
};

async function readDecision({ request }: Call): Promise<DecisionSent> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBody(request, bodyLimit)));
  } catch (error) {
    if (error instanceof RequestProblem) throw error;
    throw new RequestProblem('invalid-request', { entries: [{ path: '', message: 'not JSON in UTF-8' }] });
  }
  const parsed = decisionSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const entries = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new RequestProblem('invalid-request', { entries });
}

function requireCells(edition: EditionId, comments: readonly CellComment[]): void {
  const places = commentPlaces(edition);
  const entries = comments.flatMap(({ cell }, index) =>
    places.has(cell) ? [] : [{ path: `comments.${index}.cell`, message: `no cell of edition ${edition}` }],
  );
  if (entries.length > 0) throw new RequestProblem('invalid-request', { entries });
}

/** A version, and all that was decided in its chain, oldest first. */
interface Reviewed {
  chain: Chain;
  version: number;
  edition: EditionId;
  newest: number;
  reviews: Review[];
}

async function reviewed(call: Call): Promise<Reviewed> {
  const path = unitYearVersion(call.request);
  const { chain, records, reviews } = await visibleChain(call, path);
  const { version, edition } = receiptOf(records, path.version);
  return { chain, version, edition, newest: records.at(-1)?.version ?? version, reviews };
}

function answer({ version, newest, reviews }: Pick<Reviewed, 'version' | 'newest' | 'reviews'>) {
  const tag = reviewTag(version, reviews);
  const jsonBody = reviewsAnswerSchema.parse({
    state: stateOf(version, reviews),
    reviews: reviews.filter((review) => review.version === version),
    earlier: reviews.filter((review) => review.version < version),
    newest,
    tag,
  });
  return { jsonBody, headers: { ETag: tag } };
}
