import { useCallback, useState } from 'react';
import type { FileKind } from '../../../shared/files/fileOfReport';
import type { Report } from '../../../shared/report/report';
import { saveFile, type SavedFile } from '../../files/saveFile';
import { fileName } from '../../state/exporting/fileName';
import { logUnexpected } from '../../work/logUnexpected';
import { usePane } from '../paneContext';

export type ExportStep =
  | { kind: 'none' }
  | { kind: 'writing' }
  | { kind: 'saved'; file: SavedFile; isDraft: boolean }
  | { kind: 'failed' };

/** Writes a report as a file beside the pane and has the browser save it; gives how far that is, and what starts it. */
export function useExport(): {
  step: ExportStep;
  start: (report: Report, fileKind: FileKind, isDraft?: boolean) => void;
} {
  const { actions } = usePane();
  const [step, setStep] = useState<ExportStep>({ kind: 'none' });
  const start = useCallback(
    (report: Report, fileKind: FileKind, isDraft = false) => {
      setStep({ kind: 'writing' });
      actions.files.write(report, fileKind).then(
        (bytes) => {
          const file = saveFile(bytes, fileName(report, fileKind), fileKind);
          setStep({ kind: 'saved', file, isDraft });
        },
        (error: unknown) => {
          logUnexpected('exporting', error);
          setStep({ kind: 'failed' });
        },
      );
    },
    [actions],
  );
  return { step, start };
}
