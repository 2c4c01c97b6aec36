import type { UnitsImport } from '../../shared/api/units';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** What is asked of the directory of units. */
export interface DirectoryApi {
  /** What a file of the directory would change, from a report year on. */
  previewUnits: (file: Blob, year: number) => Promise<Outcome<UnitsImport>>;
  /** Changes the directory as the preview with this tag has shown. */
  importUnits: (file: Blob, year: number, tag: string) => Promise<Outcome<UnitsImport>>;
}

export const directoryApi = (ask: Ask): DirectoryApi => ({
  previewUnits: (file, year) =>
    ask('previewUnits', 'unitsImport', { query: { year }, body: unitsForm(file) }),
  importUnits: (file, year, tag) =>
    ask('importUnits', 'unitsImport', { query: { year }, body: unitsForm(file), ifMatch: tag }),
});

function unitsForm(file: Blob): FormData {
  const body = new FormData();
  body.append('file', file);
  return body;
}
