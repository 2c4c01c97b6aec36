import { useRef, useState } from 'react';
import type { UnitsImport } from '../../../shared/api/units';
import type { Failure, Outcome } from '../../api/failure';
import { logUnexpected } from '../../work/logUnexpected';
import { usePane } from '../paneContext';

/** Where an import stands: no file yet, on its way, seen and not yet done, done, or refused. */
export type ImportStep =
  | { kind: 'none' | 'previewing' | 'importing' }
  | { kind: 'seen'; name: string; answer: UnitsImport }
  | { kind: 'done'; count: number }
  | { kind: 'failed'; failure: Failure };

export interface DirectoryImport {
  step: ImportStep;
  preview: (file: File, year: number) => void;
  /** Imports the file that was seen, as it was seen. */
  apply: () => void;
  again: () => void;
}

/** An import of the directory, step by step. */
export function useDirectoryImport(): DirectoryImport {
  const { directory } = usePane().actions;
  const [step, setStep] = useState<ImportStep>({ kind: 'none' });
  const seen = useRef<{ file: File; year: number; answer: UnitsImport } | null>(null);
  const take = (asked: Promise<Outcome<UnitsImport>>, next: (answer: UnitsImport) => ImportStep): void =>
    void outcomeOf(asked).then((outcome) =>
      setStep(outcome.ok ? next(outcome.value) : { kind: 'failed', failure: outcome.failure }),
    );
  return {
    step,
    preview(file, year) {
      setStep({ kind: 'previewing' });
      take(directory.previewUnits(file, year), (answer) => {
        seen.current = { file, year, answer };
        return { kind: 'seen', name: file.name, answer };
      });
    },
    apply() {
      if (seen.current === null) return;
      const { file, year, answer } = seen.current;
      setStep({ kind: 'importing' });
      take(directory.importUnits(file, year, answer.tag), ({ changes }) => ({
        kind: 'done',
        count: changes.length,
      }));
    },
    again: () => setStep({ kind: 'none' }),
  };
}

async function outcomeOf<T>(asked: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await asked;
  } catch (error) {
    const correlationId = logUnexpected('importing the directory', error);
    return { ok: false, failure: { kind: 'unintelligible', status: 0, correlationId } };
  }
}
