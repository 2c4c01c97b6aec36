import type { RollupAnswer } from '../../shared/api/rollup';
import { partOfRegion } from '../../shared/report/region';
import { addUp } from '../../shared/rollup/addUp';
import { versionsDigest } from '../../shared/rollup/versionsDigest';
import { expectedUnits } from '../../shared/units/expectedUnits';
import type { Endpoint } from '../endpoint';
import { addendOf } from '../overview/overviewRow';
import { readUnits } from '../units/directory';
import { rowsToAddUp } from './rowsToAddUp';

/**
 * The sums of a region's newest versions of a year, or of those of them that are accepted, and of each region directly within it,
 * blanks counted apart, and the units that are in no sum. Read from the overview rows: one storage operation for every 1,000
 * units, at most one more, and one for the directory.
 * 200 RollupAnswer.
 */
export const rollup: Endpoint = async (call) => {
  const { region, year, of, rows } = await rowsToAddUp(call);
  const expected = expectedUnits(await readUnits(call.services.storage, region), year, region);
  const added = new Set(rows.map(({ unitCode }) => unitCode));
  const addends = rows.map((row) => ({ part: partOfRegion(row.region, region), addend: addendOf(row) }));
  const { edition, units, figures } = addUp(
    year,
    addends.map(({ addend }) => addend),
  );
  const names = [...new Set(addends.map(({ part }) => part))].sort();
  const parts = names.map((name) => {
    const own = addends.filter(({ part }) => part === name).map(({ addend }) => addend);
    const sums = addUp(year, own);
    return { region: name, units: sums.units, figures: sums.figures };
  });
  const versions = versionsDigest(
    rows.map((row) => ({ region: row.region, unit: row.unitCode, version: row.version })),
  );
  const asOf = call.services.now().toISOString();
  const answer: RollupAnswer = {
    ...{ region, year, of, asOf, versions, edition, units, figures, parts },
    expected: expected.length,
    missing: expected.filter(({ code }) => !added.has(code)),
  };
  return { jsonBody: answer };
};
