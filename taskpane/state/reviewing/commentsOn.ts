import type { CellComment, Review } from '../../../shared/api/review';

/** What the last return of a version asked for at its cells; nothing where it was not returned. */
export function commentsOn(reviews: readonly Review[], version: number): readonly CellComment[] {
  const returned = reviews.filter((each) => each.version === version && each.decision === 'returned');
  return returned.at(-1)?.comments ?? [];
}
