import type { RegionAbout } from '../../state/supervising/regionAbout';
import type { PaneView } from '../paneContext';

/** So many names are said; the overview has them all. */
const named = 5;

/** How many units are in no sum, and who the first of them are. */
export function missingText({ missing }: Pick<RegionAbout, 'missing'>, say: PaneView['say']): string {
  return say(missing.length > named ? 'rollupMissingMore' : 'rollupMissing', {
    count: missing.length,
    names: missing.slice(0, named).join(say('nameSeparator')),
  });
}
