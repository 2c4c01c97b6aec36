import type { TextName } from '../../texts/texts';
import type { Phase } from '../filling/presentation';
import type { LaidOut, PaneState } from '../paneState';
import { blockers, type Blocker } from './blockers';
import { ownUnitInstead } from './ownUnitInstead';
import { stageOf, type Stage } from './stage';

/** What the foot says of handing the report in, and the button that goes with it; the two tell one story. */
export interface Offer {
  status: { text: TextName; values?: Record<string, number> };
  /** null where there is nothing to hand in: the archive has this very content. */
  button: { text: TextName; isEnabled: boolean } | null;
}

const blockedBy: Record<Blocker['kind'], TextName> = {
  errors: 'blockedByErrors',
  blanks: 'blockedByBlanks',
  unwritten: 'blockedByUnwritten',
  unexplained: 'blockedByUnexplained',
};

/** What is said of the very content that the archive has. */
const submittedAs: Partial<Record<Stage, TextName>> = {
  submitted: 'alreadySubmitted',
  returned: 'alreadyReturned',
  accepted: 'alreadyAccepted',
};

/** Whether the report can be handed in now, why not yet, or that it was; after that only a correction is offered. */
export function offerOf(
  { who, explanations, receipt, submission, work, review }: PaneState,
  found: LaidOut,
  phase: Phase,
): Offer {
  const text: TextName =
    work === 'submitting' ? 'submitting' : receipt === null ? 'submit' : 'submitCorrection';
  if (submission.kind === 'waiting') {
    return { status: { text: 'waitingTitle' }, button: { text, isEnabled: false } };
  }
  if (work === 'submitting')
    return { status: { text: 'beingSubmitted' }, button: { text, isEnabled: false } };
  const submitted = receipt === null ? undefined : submittedAs[stageOf(found, receipt, explanations, review)];
  if (receipt !== null && submitted !== undefined) {
    return { status: { text: submitted, values: { version: receipt.version } }, button: null };
  }
  const button = { text, isEnabled: false };
  if (phase === 'untouched') return { status: { text: 'blockedByAll' }, button };
  const [blocker] = blockers(found, explanations);
  if (blocker) return { status: { text: blockedBy[blocker.kind], values: { count: blocker.count } }, button };
  if (who.kind !== 'known') return { status: { text: 'blockedByWho' }, button };
  if (ownUnitInstead({ who }, found.report.unit)) return { status: { text: 'blockedByUnit' }, button };
  const status: Offer['status'] =
    receipt === null
      ? { text: 'readyToSubmit' }
      : { text: 'readyToCorrect', values: { version: receipt.version } };
  return { status, button: { text, isEnabled: work === null } };
}
