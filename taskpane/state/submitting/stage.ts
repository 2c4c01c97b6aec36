import type { Receipt } from '../../../shared/api/receipt';
import type { KnownReview, LaidOut } from '../paneState';
import { blockers } from './blockers';

/** Where a report stands. The last two come from a supervisor's review. */
export type Stage = 'draft' | 'ready' | 'submitted' | 'returned' | 'accepted';

/** A report that was handed in stays submitted until its content changes; then it is a draft again, or ready. */
export function stageOf(
  found: LaidOut,
  receipt: Receipt | null,
  explanations: Record<string, string>,
  review: KnownReview | null,
): Stage {
  if (receipt?.reportDigest === found.digest) {
    const decided = review?.number === receipt.number ? review.answer.state : 'submitted';
    return decided === 'accepted' || decided === 'returned' ? decided : 'submitted';
  }
  return blockers(found, explanations).length === 0 ? 'ready' : 'draft';
}
