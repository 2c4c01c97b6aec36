import { useCallback, useEffect, useRef, useState } from 'react';
import type { FiledReport, FileProblem } from '../../../shared/files/fileProblem';
import { logUnexpected } from '../../work/logUnexpected';
import { usePane } from '../paneContext';

/** How far reading a file has come; `page` is null while its kind does not tell. */
export type ReadingStep =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; page: { done: number; pages: number } | null }
  | { kind: 'read'; name: string; filed: FiledReport }
  /** `problem` is null where reading failed for a reason that nobody expected. */
  | { kind: 'failed'; name: string; problem: FileProblem | null };

/** Reads one file after another beside the pane; a new one, and leaving the view, call the one before off. */
export function useFileReading(): {
  step: ReadingStep;
  read: (bytes: Promise<Uint8Array>, name: string) => void;
  leave: () => void;
} {
  const { actions } = usePane();
  const [step, setStep] = useState<ReadingStep>({ kind: 'none' });
  const current = useRef<AbortController | null>(null);
  const leave = useCallback(() => {
    current.current?.abort();
    setStep({ kind: 'none' });
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  const read = useCallback(
    (bytes: Promise<Uint8Array>, name: string) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      const show = (next: ReadingStep): void => {
        if (!own.signal.aborted) setStep(next);
      };
      show({ kind: 'reading', name, page: null });
      bytes
        .then((all) =>
          actions.files.read(
            all,
            name,
            (done, pages) => show({ kind: 'reading', name, page: { done, pages } }),
            own.signal,
          ),
        )
        .then((reading) =>
          show(
            reading.ok
              ? { kind: 'read', name, filed: reading }
              : { kind: 'failed', name, problem: reading.unreadable },
          ),
        )
        .catch((error: unknown) => {
          if (own.signal.aborted) return;
          logUnexpected('reading a file', error);
          show({ kind: 'failed', name, problem: null });
        });
    },
    [actions],
  );
  return { step, read, leave };
}
