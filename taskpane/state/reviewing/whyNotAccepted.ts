import type { CleanReport } from '../../../shared/api/review';
import type { Failure } from '../../api/failure';
import type { TextName } from '../../texts/texts';

/** What became of one of many reports: what the server said of it, or why it could not be asked. */
export interface Accepted {
  report: CleanReport;
  outcome: string | Failure;
}

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
