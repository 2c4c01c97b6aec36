import { isReleasable } from '../../../shared/release/applyGrants';
import { isSameUnitYear } from '../../state/filling/lastYear';
import { unitYearOf } from '../../state/filling/releases';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';
import { judgeAgain } from './judgeAgain';

/**
 * Asks what the unit asked to be let pass, where the report has an error that may be: once a unit and year, or again when the
 * user wants to know; then the report is judged again. Without an answer it says nothing: the next reading asks again.
 *
 * @param again although it was asked before
 */
export async function fetchReleases(desk: Desk, again = false): Promise<void> {
  const { store, api } = desk;
  const { workbook, releases, who } = store.state();
  if (workbook.kind !== 'laidOut' || who.kind !== 'known' || who.identity.role !== 'reporter') return;
  const wanted = unitYearOf(workbook.report);
  if (wanted === null || wanted.unit !== who.identity.unit.code) return;
  if (!workbook.result.findings.some(isReleasable)) return;
  const isKnown = isSameUnitYear(releases, wanted);
  if (isKnown && (!again || releases?.found === 'asking')) return;
  if (!isKnown) store.dispatch({ type: 'releasesMoved', releases: { ...wanted, found: 'asking' } });
  try {
    const outcome = await api.getReleases(wanted.unit, wanted.year);
    if (!isSameUnitYear(store.state().releases, wanted)) return;
    if (outcome.ok) {
      store.dispatch({ type: 'releasesMoved', releases: { ...wanted, found: outcome.value.releases } });
      judgeAgain(desk);
    } else if (!isKnown) store.dispatch({ type: 'releasesMoved', releases: null });
  } catch (error) {
    logUnexpected('fetching releases', error);
  }
}
