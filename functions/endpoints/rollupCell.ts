import type { RollupCellAnswer } from '../../shared/api/rollup';
import { editionForYear } from '../../shared/editions/editions';
import { figureCell } from '../../shared/editions/figureCells';
import { numberIn } from '../../shared/rollup/addUp';
import { RequestProblem } from '../answer/requestProblem';
import type { Endpoint } from '../endpoint';
import { addendOf } from '../overview/overviewRow';
import { rowsToAddUp } from './rowsToAddUp';

/**
 * The units behind one sum of a rollup, each with its number there. As many storage operations as the rollup: one for every 1,000
 * units, and at most one more. 200 RollupCellAnswer. Throws `invalid-request` for a cell that the year's form does not have.
 */
export const rollupCell: Endpoint = async (call) => {
  const { region, year, of, rows } = await rowsToAddUp(call);
  const cell = call.request.query.get('cell') ?? '';
  const found = figureCell(editionForYear(year) ?? '2021', cell);
  if (!found)
    throw new RequestProblem('invalid-request', {
      entries: [{ path: 'cell', message: 'no cell of this year’s form' }],
    });
  const units = rows.map((row) => ({
    code: row.unitCode,
    name: row.unitName,
    region: row.region,
    version: row.version,
    figure: numberIn(addendOf(row), found),
  }));
  const asOf = call.services.now().toISOString();
  return { jsonBody: { region, year, of, asOf, cell, units } satisfies RollupCellAnswer };
};
