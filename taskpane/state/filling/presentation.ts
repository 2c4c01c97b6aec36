import type { Severity } from '../../../shared/rulebook/rule';
import type { LaidOut } from '../paneState';
import type { Card } from './card';
import { isStillToFill } from './isStillToFill';
import { progressOf, type Progress } from './progress';

/** How a card looks: as bad as its severity says, or, while nobody could have done otherwise yet, just to be filled. */
export type Tone = Severity | 'toFill';

export interface PresentedCard extends Card {
  tone: Tone;
}

/**
 * untouched: no figure has been filled in; filling: some are still blank, and nobody has asked what is missing;
 * judged: the report is shown as the check sees it.
 */
export type Phase = 'untouched' | 'filling' | 'judged';

/** How a checked report is put before the clerk. */
export interface Presentation {
  phase: Phase;
  progress: Progress;
  /** Group by group, in a group the worst first and what is to be filled last. */
  cards: PresentedCard[];
  /** The cards that are listed by themselves: what is to be filled in a part not begun is told by the progress. */
  listed: PresentedCard[];
}

/**
 * A fresh sheet is not a bad sheet: what is only not there yet is to be filled. It becomes wrong where the rest of its
 * part is filled, and everywhere once the clerk has asked. The check and its verdict are not touched by this.
 *
 * @param asked the clerk has asked what is missing, by checking anew or by trying to submit
 */
export function presentationOf({ report, cards }: LaidOut, asked: boolean): Presentation {
  const progress = progressOf(report);
  const phase = phaseOf(progress, asked);
  const presented = toFillLast(
    cards.map((card) => ({
      ...card,
      tone: !asked && isStillToFill(card, progress) ? ('toFill' as const) : card.severity,
    })),
  );
  const begun = new Set(progress.parts.filter(({ filled }) => filled > 0).map(({ part }) => part));
  const isListed = ({ tone, kind, group }: PresentedCard): boolean =>
    phase === 'judged' || tone !== 'toFill' || (kind === 'blank' && group !== 'report' && begun.has(group));
  return { phase, progress, cards: presented, listed: presented.filter(isListed) };
}

function phaseOf({ filled, all }: Progress, asked: boolean): Phase {
  if (asked || filled === all) return 'judged';
  return filled === 0 ? 'untouched' : 'filling';
}

function toFillLast(cards: PresentedCard[]): PresentedCard[] {
  const groups = [...new Set(cards.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const inGroup = cards.filter((card) => card.group === group);
    const isToFill = ({ tone }: PresentedCard): boolean => tone === 'toFill';
    return [...inGroup.filter((card) => !isToFill(card)), ...inGroup.filter(isToFill)];
  });
}
