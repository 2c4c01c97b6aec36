import { reviewSchema, type Review, type ReviewState } from '../../shared/api/review';
import { insertOnce } from './insertOnce';
import { partitionKey, rowKey, type Chain } from './record';
import type { Storage } from './storage';

/** Decisions stand in the partition of the versions, so that one query reads both: `review|VERSION|NUMBER`. */
export const reviewPrefix = 'review|';
const reviewKey = (version: number, number: number): string =>
  `${reviewPrefix}${rowKey(version)}|${rowKey(number)}`;

/** Whether a row of the table is a decision, and not a version. */
export const isReviewKey = (key: string): boolean => key.startsWith(reviewPrefix);

/** The decision in a row; null when it no longer has the form of one: then it decides nothing. */
export function reviewOf(entity: Record<string, unknown>): Review | null {
  const comments = commentsOf(entity.comments);
  return reviewSchema.safeParse({ ...entity, comments }).data ?? null;
}

/** A row holds the comments pinned to cells as JSON: a table has no lists. */
function commentsOf(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where a version stands after the decisions of its chain, in their order. */
export function stateOf(version: number, reviews: readonly Review[]): ReviewState {
  return reviews.filter((review) => review.version === version).at(-1)?.decision ?? 'submitted';
}

/** Which decisions of a version somebody has seen: the next one has to know of them all. */
export function reviewTag(version: number, reviews: readonly Review[]): string {
  return `"${version}-${reviews.filter((review) => review.version === version).length}"`;
}

/** Adds a decision after those that were seen; false when another was added meanwhile. */
export async function addReview(
  storage: Storage,
  chain: Chain,
  review: Review,
  seen: readonly Review[],
): Promise<boolean> {
  const number = seen.filter(({ version }) => version === review.version).length + 1;
  const keys = { partitionKey: partitionKey(chain), rowKey: reviewKey(review.version, number) };
  const { comments, ...flat } = review;
  const pinned = comments.length > 0 ? { comments: JSON.stringify(comments) } : {};
  return insertOnce(storage, storage.versions, { ...keys, ...flat, ...pinned });
}
