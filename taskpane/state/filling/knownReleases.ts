import type { Release } from '../../../shared/release/release';
import type { UnitYear } from './lastYear';

/** What the unit asked for a year to be let pass (放行); `asking` until the answer comes. */
export interface KnownReleases extends UnitYear {
  found: Release[] | 'asking';
}
