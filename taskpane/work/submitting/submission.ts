import { retryDelay } from '../../api/retryDelay';
import { blockers } from '../../state/submitting/blockers';
import type { SubmissionState } from '../../state/paneState';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';
import { memoryOf } from '../memoryOf';
import { readAndCheck } from '../checking/readAndCheck';
import { fileToSubmit } from './fileToSubmit';

/** Handing the report in. */
export interface Submission {
  /**
   * Reads and checks anew, then sends the report with the workbook. Without an answer it tries again by itself, later
   * and later; calling it meanwhile tries at once. Sending the same content twice is safe.
   */
  submit: () => Promise<void>;
  /** Stops trying. */
  stop: () => void;
}

export function createSubmission(desk: Desk): Submission {
  const { store, clock } = desk;
  let failures = 0;
  let callOff: (() => void) | null = null;

  const move = (submission: SubmissionState): void => store.dispatch({ type: 'submissionMoved', submission });
  const wait = (): void => {
    failures += 1;
    const delay = retryDelay(failures, Math.random());
    move({ kind: 'waiting', failures, retryAt: clock.now() + delay });
    callOff = clock.schedule(() => void submit(), delay);
  };
  const submit = async (): Promise<void> => {
    callOff?.();
    callOff = null;
    if (store.state().work !== null) return;
    store.dispatch({ type: 'workStarted', work: 'submitting' });
    try {
      if ((await send(desk, move)) === 'noAnswer') wait();
      else failures = 0;
      store.dispatch({ type: 'workEnded' });
    } catch (error) {
      logUnexpected('submitting', error);
      move({ kind: 'none' });
      store.dispatch({ type: 'workEnded', notice: 'workbookNotTaken' });
    }
  };

  return {
    submit,
    stop() {
      callOff?.();
      callOff = null;
      failures = 0;
      move({ kind: 'none' });
    },
  };
}

const noticeOf = { otherSheets: 'sheetsLeftOut', notGiven: 'workbookMade' } as const;

async function send(
  desk: Desk,
  move: (submission: SubmissionState) => void,
): Promise<'answered' | 'noAnswer'> {
  const { store, excel, api } = desk;
  const found = await readAndCheck(desk, true);
  if (found === null || blockers(found, store.state().explanations).length > 0) {
    move(found === null ? { kind: 'none' } : { kind: 'heldBack' });
    return 'answered';
  }
  move({ kind: 'sending' });
  await excel.remember(memoryOf(store.state(), found.report));
  const file = await fileToSubmit(desk, found.report);
  const { receipt, reason } = store.state();
  const outcome = await api.submit(found.report, file.bytes, {
    isMade: file.made !== null,
    reason: receipt === null ? '' : reason.trim(),
  });
  if (outcome.ok) {
    store.dispatch({ type: 'receiptCame', receipt: outcome.value });
    if (file.made !== null) store.dispatch({ type: 'noticed', notice: noticeOf[file.made] });
    await keepReceipt(desk, found.report);
  } else if (outcome.failure.kind === 'signedOut') {
    move({ kind: 'none' });
  } else if (outcome.failure.kind === 'unreachable') {
    return 'noAnswer';
  } else {
    move({ kind: 'refused', failure: outcome.failure });
  }
  return 'answered';
}

/** The report is archived by now, so a workbook that does not take the receipt is said quietly and is no failure. */
async function keepReceipt({ store, excel }: Desk, report: Parameters<typeof memoryOf>[1]): Promise<void> {
  try {
    await excel.remember(memoryOf(store.state(), report));
  } catch (error) {
    logUnexpected('keeping the receipt', error);
    store.dispatch({ type: 'noticed', notice: 'notKept' });
  }
}
