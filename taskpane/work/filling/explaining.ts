import { coalesce } from '../../state/coalesce';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';
import { memoryOf } from '../memoryOf';
import { readAndCheck } from '../checking/readAndCheck';

/** Saved once the clerk pauses, and while writing at length; in milliseconds. */
const patience = { quiet: 800, longest: 4_000 };

/** Takes what is written for a warning: shown at once, kept in the workbook shortly after. */
export function createExplaining(desk: Desk): (rule: string, text: string) => void {
  const { store, excel, clock } = desk;
  const keep = async (): Promise<void> => {
    const { workbook } = store.state();
    if (workbook.kind !== 'laidOut') return;
    try {
      await excel.remember(memoryOf(store.state(), workbook.report));
      await readAndCheck(desk);
    } catch (error) {
      logUnexpected('keeping explanations', error);
      store.dispatch({ type: 'noticed', notice: 'notKept' });
    }
  };
  const keepSoon = coalesce(keep, patience, clock.schedule, clock.now);
  return (rule, text) => {
    store.dispatch({ type: 'explained', rule, text });
    keepSoon();
  };
}
