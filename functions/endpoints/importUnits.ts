import { columnHeads } from '../../shared/units/import/columns';
import { rowTroubleText } from '../../shared/messages/unitsImportText';
import { commonRegion } from '../../shared/report/commonRegion';
import { RequestProblem } from '../answer/requestProblem';
import type { Call, Endpoint } from '../endpoint';
import { planOfFile, type PlannedImport } from '../units/planOfFile';
import { writeUnits } from '../units/wholeDirectory';

/** At most this many rows are named in one answer. */
const mostEntries = 50;

/**
 * Changes the directory of units as the preview with the tag in If-Match has shown: all of the file or nothing. Where the file says
 * nothing new it is done already, whatever the tag, so that trying again is safe. 200 UnitsImport.
 * Throws what a preview throws, `units-file-faulty` with the rows to be mended, and `directory-changed` when the directory is no
 * longer as it was seen.
 */
export const importUnits: Endpoint = async (call) => {
  const seen = call.request.headers.get('if-match');
  if (seen === null)
    throw new RequestProblem('invalid-request', { entries: [{ path: 'If-Match', message: 'missing' }] });
  const plan = await planOfFile(call);
  requireSoundRows(plan, call);
  const { answer, directory, units } = plan;
  if (units.length > 0) {
    if (seen !== directory.tag || !(await writeUnits(call.services.storage, directory, units))) {
      throw new RequestProblem('directory-changed');
    }
  }
  const regions = units.flatMap(({ phases }) => phases.map(({ region }) => region));
  call.concerns({ year: answer.year, region: commonRegion(regions) });
  call.log.info('units-imported', { ...answer.counts, untouched: answer.untouched });
  return { jsonBody: answer };
};

function requireSoundRows({ answer: { troubles } }: PlannedImport, { locale }: Call): void {
  if (troubles.length === 0) return;
  const entries = troubles.slice(0, mostEntries).map((trouble) => ({
    path: `${trouble.row}.${columnHeads[trouble.column][0]}`,
    message: rowTroubleText(trouble, locale),
  }));
  throw new RequestProblem('units-file-faulty', { entries });
}
