import { attempt } from '../attempt';
import type { Desk } from '../desk';
import { fetchReleases } from './fetchReleases';
import { fetchReview } from './fetchReview';
import { readAndCheck } from './readAndCheck';

/** Reads and judges anew because the clerk wants to know: what is still missing is shown as wrong from then on. */
export async function recheck(desk: Desk): Promise<void> {
  desk.store.dispatch({ type: 'askedWhatIsMissing' });
  void fetchReview(desk, true);
  void fetchReleases(desk, true);
  await attempt(desk, 'reading', async () => void (await readAndCheck(desk)), 'readFailed');
}
