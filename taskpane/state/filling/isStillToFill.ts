import type { Card } from './card';
import type { Progress } from './progress';

/** Findings that only say that something is not there yet, besides blanks of the tables. */
const missing = /\.(empty|missing)$/;

/** Whether all that a card says is that something is not there yet. */
export function isNotThereYet({ kind, findings: [finding] }: Card): boolean {
  return kind === 'blank' || missing.test(finding.rule);
}

/**
 * Whether what is not there may still come: a blank of a table or a section of text until the rest of its part is
 * filled, what the cover lacks until everything else is there.
 */
export function isStillToFill(card: Card, { parts }: Progress): boolean {
  if (!isNotThereYet(card)) return false;
  const own = parts.find(({ part }) => part === card.group);
  return own ? !own.passedOver : parts.some(({ filled, all }) => filled < all);
}
