import type { TextName } from '../../texts/texts';
import type { Accepted } from '../../work/reviewing/acceptAll';

const reasons: Record<string, TextName> = {
  'decision-outdated': 'notAcceptedOutdated',
  'decision-not-open': 'notAcceptedOutdated',
  'not-clean': 'notAcceptedNotClean',
  'not-found': 'notAcceptedGone',
  'archive-altered': 'notAcceptedAltered',
  'storage-unavailable': 'notAcceptedAway',
};

/** Why a report was not accepted with the others; null where it was, now or before. */
export function whyNotAccepted({ outcome }: Accepted): TextName | null {
  if (typeof outcome !== 'string')
    return outcome.kind === 'unreachable' ? 'notAcceptedAway' : 'notAcceptedFailed';
  if (outcome === 'accepted' || outcome === 'already') return null;
  return reasons[outcome] ?? 'notAcceptedFailed';
}
