import { openStorage } from '../functions/archive/storage';
import { overviewRow } from '../functions/overview/overviewRow';
import { replaceDirectory } from '../functions/units/directory';
import { clerkReport } from '../test/functions/clerkReport';

/** Of every three units the first has not filed. */
const isMissing = (index: number): boolean => index % 3 === 0;

/**
 * Puts a county of so many units into a storage account: its directory, and the overview rows of those that filed for a year.
 *
 * @param region the county, a whole code of six digits
 */
export async function seedUnits(
  connectionString: string,
  region: string,
  year: number,
  count: number,
): Promise<void> {
  const storage = openStorage(connectionString);
  await storage.prepare();
  const report = clerkReport();
  const units = Array.from({ length: count }, (_, index) => ({
    code: `${region}${String(index).padStart(5, '0')}`,
    name: `第${index}号单位`,
    region,
    kind: 'department' as const,
  }));
  await replaceDirectory(storage, region.slice(0, 2), {
    units: units.map(({ code, ...phase }) => ({
      code,
      phases: [{ from: 2019, mayIssueRules: null, ...phase }],
      until: null,
      mergedInto: null,
    })),
    etag: null,
  });
  const rows = units
    .filter((_, index) => !isMissing(index))
    .map((unit) =>
      overviewRow(
        { unit: unit.code, region, year },
        {
          number: `GJ-${year}-${unit.code}-0001`,
          unit,
          year,
          edition: report.edition,
          version: 1,
          submittedAt: `${year + 1}-01-12T00:00:00.000Z`,
          reportDigest: '',
          previousDigest: null,
          recordDigest: '',
        },
        { ...report, year },
        [],
      ),
    );
  for (let from = 0; from < rows.length; from += 100)
    await storage.overview.submitTransaction(
      rows.slice(from, from + 100).map((row) => ['upsert', { ...row }]),
    );
}
