import { unitsFileLimit, type UnitsImport } from '../../shared/api/units';
import { unitsTableText } from '../../shared/messages/unitsImportText';
import type { DirectoryUnit } from '../../shared/units/directoryUnit';
import { absentUnits } from '../../shared/units/import/absentUnits';
import { changeKinds, planImport } from '../../shared/units/import/planImport';
import { readUnitRows, type UnitRows } from '../../shared/units/import/readUnitRows';
import { RequestProblem } from '../answer/requestProblem';
import type { Call } from '../endpoint';
import { yearOfQuery } from '../endpoints/regionYear';
import { partOf, readParts } from '../submission/formParts';
import { readWholeDirectory, type WholeDirectory } from './wholeDirectory';

/** What the boundaries and headers of one part may take, in bytes. */
const formLimit = 8 * 1024;

/** What the file of a request would change, and in which directory. */
export interface PlannedImport {
  directory: WholeDirectory;
  /** The changed units as they become. */
  units: DirectoryUnit[];
  answer: UnitsImport;
}

/**
 * Reads the file of a request and sets it beside the directory; nothing is written.
 * Throws `invalid-request`, `too-large` and `units-file-unreadable`.
 */
export async function planOfFile(call: Call): Promise<PlannedImport> {
  const { request, services } = call;
  const year = yearOfQuery(request);
  const form = await readParts(request, unitsFileLimit + formLimit, ['file']);
  const read = await readRows(call, await partOf(form, 'file', unitsFileLimit));
  await services.storage.prepare();
  const directory = await readWholeDirectory(services.storage);
  const plan = planImport(directory.units, read.rows, year);
  const counts = changeKinds.map((kind) => [
    kind,
    plan.changes.filter(({ kinds }) => kinds.includes(kind)).length,
  ]);
  return {
    directory,
    units: plan.units,
    answer: {
      year,
      tag: directory.tag,
      counts: Object.fromEntries(counts) as UnitsImport['counts'],
      untouched: plan.untouched,
      changes: plan.changes,
      absent: absentUnits(directory.units, read.rows, year),
      troubles: [...read.troubles, ...plan.troubles].sort((a, b) => a.row - b.row),
      ignored: read.ignored,
    },
  };
}

/** The rows of the first sheet that is a directory. */
async function readRows({ services, log, locale }: Call, file: Uint8Array): Promise<UnitRows & { ok: true }> {
  const answer = await services.workbooks.readTables(file);
  if (!answer.ok) {
    log[answer.failure ? 'error' : 'info']('units-unreadable', { reason: answer.reason, ...answer.failure });
    throw unreadable(answer.reason);
  }
  const tables = answer.tables.map(readUnitRows);
  const found = tables.find((table) => table.ok);
  if (found?.ok) return found;
  const twice = tables.find((table) => !table.ok && table.trouble === 'columnTwice');
  throw unreadable(unitsTableText(twice?.ok === false ? twice : { trouble: 'noHead' }, locale));
}

const unreadable = (message: string): RequestProblem =>
  new RequestProblem('units-file-unreadable', { entries: [{ path: 'file', message }] });
