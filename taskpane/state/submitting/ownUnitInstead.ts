import type { Unit } from '../../../shared/report/report';
import type { PaneState } from '../paneState';

/**
 * The caller's own unit, where the report is made out for another one or, having been laid out before they signed in, for
 * one without a code; null where it is theirs or nobody's who hands in.
 */
export function ownUnitInstead({ who }: Pick<PaneState, 'who'>, { code }: Unit): Unit | null {
  if (who.kind !== 'known' || who.identity.role !== 'reporter') return null;
  return who.identity.unit.code === code ? null : who.identity.unit;
}
