import type { ChangeOrigin } from '../excel/watchChanges';
import { coalesce } from '../state/coalesce';
import type { Desk } from './desk';
import { identify } from './identify';
import { logUnexpected } from './logUnexpected';
import { readAndCheck } from './checking/readAndCheck';

/** How long a burst of edits may pause, and how long it may last, before it is read; in milliseconds. */
const patience = { quiet: 40, longest: 240 };

/** Opens the pane: who is asking, what the workbook remembers and holds, and from then on a read after each edit. */
export async function start(desk: Desk): Promise<void> {
  const { store, excel, clock } = desk;
  const identifying = identify(desk);
  const readSoon = coalesce(() => readQuietly(desk), patience, clock.schedule, clock.now);
  await excel.watchChanges((origin: ChangeOrigin) => {
    if (origin !== 'addin') readSoon();
  });
  const memory = await excel.recall();
  if (memory)
    store.dispatch({ type: 'recalled', explanations: memory.explanations, receipt: memory.receipt });
  await readAndCheck(desk);
  await identifying;
}

async function readQuietly(desk: Desk): Promise<void> {
  try {
    await readAndCheck(desk);
  } catch (error) {
    logUnexpected('reading', error);
    desk.store.dispatch({ type: 'noticed', notice: 'readFailed' });
  }
}
