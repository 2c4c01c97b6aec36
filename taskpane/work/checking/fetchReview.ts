import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/**
 * Asks what a supervisor decided of what was submitted last, once a receipt, or again when the user wants to know. Without
 * an answer it says nothing: the next reading asks again.
 *
 * @param again although it was asked before
 */
export async function fetchReview({ store, api }: Desk, again = false): Promise<void> {
  const { receipt, review, who } = store.state();
  if (receipt === null || who.kind !== 'known' || who.identity.role !== 'reporter') return;
  if (review?.number === receipt.number && !again) return;
  const { unit, year, version, number } = receipt;
  try {
    const address = { unit: unit.code, year, version };
    const outcome = await api.getReviews(address);
    if (!outcome.ok) return;
    const answer = outcome.value;
    const isCommented =
      answer.state === 'returned' && answer.reviews.some(({ comments }) => comments.length > 0);
    const archived = isCommented ? await api.getVersion(address) : null;
    const report = archived?.ok ? archived.value.report : null;
    store.dispatch({ type: 'reviewCame', review: { number, answer, report } });
  } catch (error) {
    logUnexpected('fetching the review', error);
  }
}
