import type { Failure } from '../../api/failure';
import { unitYearOf } from '../../state/filling/releases';
import { judgeAgain } from '../checking/judgeAgain';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/**
 * Asks that the report as it was last read may pass in spite of its errors of these rules. Gives null when that was sent, and
 * else why it was not.
 */
export async function askRelease(desk: Desk, rules: string[], reason: string): Promise<Failure | null> {
  const { store, api } = desk;
  const { workbook } = store.state();
  const wanted = workbook.kind === 'laidOut' ? unitYearOf(workbook.report) : null;
  if (workbook.kind !== 'laidOut' || wanted === null) return { kind: 'unreachable' };
  try {
    const outcome = await api.askRelease(workbook.report, rules, reason);
    if (!outcome.ok) return outcome.failure;
    store.dispatch({ type: 'releasesMoved', releases: { ...wanted, found: outcome.value.releases } });
    judgeAgain(desk);
    return null;
  } catch (error) {
    return { kind: 'unintelligible', status: 0, correlationId: logUnexpected('asking a release', error) };
  }
}
