import { isEditingCell } from '../excel/isEditingCell';
import type { ChangeOrigin } from '../excel/watchChanges';
import { coalesce } from '../state/coalesce';
import type { Desk } from './desk';
import { fetchReleases } from './checking/fetchReleases';
import { fetchReview } from './checking/fetchReview';
import { identify } from './identify';
import { logUnexpected } from './logUnexpected';
import { readAndCheck } from './checking/readAndCheck';

/** How long a burst of edits may pause, and how long it may last, before it is read; in milliseconds. */
const patience = { quiet: 40, longest: 240 };

/** How long to wait while the user is editing a cell, during which Excel answers nothing; in milliseconds. */
const whileEditing = 1000;
/** After so many refusals the pane says that what it shows may be old. */
const soOften = 4;

/** What was read so lately is not read again for a look at it; in milliseconds. */
const fresh = 2000;

/** How long what a supervisor decided is not asked for again when the user turns to the pane; in milliseconds. */
const reviewFresh = 60_000;

/**
 * Opens the pane: who is asking, what the workbook remembers and holds, and from then on a read after each edit, and when
 * the user turns to the pane after a while.
 *
 * @param watchAttention calls back whenever the user turns to the pane
 */
export async function start(desk: Desk, watchAttention: (onAttention: () => void) => void): Promise<void> {
  const { store, excel, clock } = desk;
  const identifying = identify(desk);
  let lastRead = clock.now();
  let lastAsked = clock.now();
  const read = (): Promise<void> => {
    lastRead = clock.now();
    return readQuietly(desk);
  };
  const readSoon = coalesce(read, patience, clock.schedule, clock.now);
  await excel.watchChanges((origin: ChangeOrigin) => {
    if (origin !== 'addin') readSoon();
  });
  const memory = await excel.recall();
  if (memory)
    store.dispatch({ type: 'recalled', explanations: memory.explanations, receipt: memory.receipt });
  watchAttention(() => {
    if (clock.now() - lastRead > fresh) readSoon();
    if (clock.now() - lastAsked < reviewFresh) return;
    lastAsked = clock.now();
    void fetchReview(desk, true);
    void fetchReleases(desk, true);
  });
  await readQuietly(desk);
  lastRead = clock.now();
  await identifying;
  void fetchReview(desk);
  void fetchReleases(desk);
}

/** @param refused how often this reading was refused because a cell is being edited */
async function readQuietly(desk: Desk, refused = 0): Promise<void> {
  const { store, clock } = desk;
  try {
    await readAndCheck(desk);
    if (store.state().notice === 'mayBeOld') store.dispatch({ type: 'noticed', notice: null });
  } catch (error) {
    if (!isEditingCell(error)) {
      logUnexpected('reading', error);
      store.dispatch({ type: 'noticed', notice: 'readFailed' });
      return;
    }
    if (refused === soOften) store.dispatch({ type: 'noticed', notice: 'mayBeOld' });
    clock.schedule(() => void readQuietly(desk, refused + 1), whileEditing);
  }
}
