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
    const outcome = await api.getReviews({ unit: unit.code, year, version });
    if (outcome.ok) store.dispatch({ type: 'reviewCame', review: { number, answer: outcome.value } });
  } catch (error) {
    logUnexpected('fetching the review', error);
  }
}
