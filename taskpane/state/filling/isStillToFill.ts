import type { Card } from './card';
import type { Progress } from './progress';

/**
 * Whether all that a card says is that something is not there yet: cells, a section of text, or a fact of the cover, of
 * which there is then nothing written that the finding could quote.
 */
export function isNotThereYet({ kind, findings: [finding] }: Card): boolean {
  return (
    kind === 'blank' ||
    finding.rule.endsWith('.empty') ||
    (finding.family === 'cover' && finding.written === undefined)
  );
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
