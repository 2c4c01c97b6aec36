import { decisionSchema, reviewsAnswerSchema, type CellComment } from '../../shared/api/review';
import type { EditionId } from '../../shared/editions/edition';
import { commentPlaces } from '../../shared/review/commentPlaces';
import { RequestProblem } from '../answer/requestProblem';
import { reviewTag, stateOf } from '../archive/reviews';
import type { Endpoint } from '../endpoint';
import { recordDecision, type Reviewed } from '../review/recordDecision';
import { readJson } from '../submission/readJson';
import { reviewed } from './reviewed';
import { unitYearVersion } from './versionPath';

/** The longest body that a decision takes, in bytes: as many comments as there may be, in Chinese. */
const bodyLimit = 64 * 1024;

/** What was decided of a version and of those before it, and where it stands. 200 ReviewsAnswer with its ETag. */
export const getReviews: Endpoint = async (call) =>
  answer(await reviewed(call, unitYearVersion(call.request)));

/**
 * Decides of the newest version of a unit and year: accepts it, returns it with a comment on the whole or on single cells,
 * or reopens an accepted one with a comment. If-Match has to be the ETag of the decisions that the supervisor has seen: of two who decide at once, the
 * second is told. 201 ReviewsAnswer.
 * Throws `invalid-request`, `decision-outdated` (another decision, or a newer version) and `decision-not-open` (from where
 * the version stands it cannot be decided so).
 */
export const decide: Endpoint = async (call) => {
  const seen = call.request.headers.get('if-match');
  if (seen === null)
    throw new RequestProblem('invalid-request', { entries: [{ path: 'If-Match', message: 'missing' }] });
  const decision = await readJson(call.request, bodyLimit, decisionSchema);
  const found = await reviewed(call, unitYearVersion(call.request));
  requireCells(found.edition, decision.comments);
  const reviews = await recordDecision(call, found, decision, seen);
  return { ...answer({ ...found, reviews }), status: 201 };
};

function requireCells(edition: EditionId, comments: readonly CellComment[]): void {
  const places = commentPlaces(edition);
  const entries = comments.flatMap(({ cell }, index) =>
    places.has(cell) ? [] : [{ path: `comments.${index}.cell`, message: `no cell of edition ${edition}` }],
  );
  if (entries.length > 0) throw new RequestProblem('invalid-request', { entries });
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
