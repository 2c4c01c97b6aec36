import type { UnitStanding } from '../../../shared/api/overview';
import { isWithin } from '../../../shared/report/region';
import type { PaneView } from '../paneContext';

/** What is unusual about where a unit is listed; null for most. */
export function listingNote(
  { listing, region, filed }: Pick<UnitStanding, 'listing' | 'region' | 'filed'>,
  say: PaneView['say'],
): string | null {
  if (listing === 'unlisted') return say('notInDirectory');
  if (listing === 'elsewhere') return say('belongsElsewhere', { region });
  if (filed && !isWithin(filed.region, region) && !isWithin(region, filed.region))
    return say('filedElsewhere', { region: filed.region });
  return null;
}
