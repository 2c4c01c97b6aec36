import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../shared/check/check';
import type { EditionId } from '../../shared/editions/edition';
import { figureCells } from '../../shared/editions/figureCells';
import { cellAt } from '../../shared/layout/address';
import { colours } from '../../shared/layout/colours';
import { layout } from '../../shared/layout/layout';
import type { Figure, Report } from '../../shared/report/report';
import { rulebook } from '../../shared/rulebook/rulebook';
import { reportCase } from '../cases/reportCase';
import { layOut } from './clerk';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const reports: Record<EditionId, Report> = {
  '2019': { ...reportCase('shanghai-office-2019'), year: 2020 },
  '2021': { ...reportCase('hangzhou-2025'), year: 2021 },
};
const damagedReports = 12;

/** A figure as a slip leaves it: blank, text, a formula, out of its kind, or just another number. */
const slip = fc.oneof<fc.Arbitrary<Figure>[]>(
  fc.constant(null),
  fc.constantFrom('12件', '=1+1', '１２', '-', '  ', '\u3000', '\u00a0\n\t'),
  fc.constantFrom(-1, 1.5, 0.1234567, 2_000_000_000_000),
  fc.nat({ max: 20_000 }),
);

/** The fill that each cell should show, by the check alone; cells that are in order are left out. */
function expectedFills(report: Report): Record<string, string> {
  const fills: Record<string, string> = {};
  const { findings } = check(report);
  const broken = findings.filter(({ outcome }) => outcome === 'broken');
  const marks = rulebook(report.edition).sums.flatMap(({ id, marks: cells }) =>
    broken.some(({ rule }) => rule === id) ? cells : [],
  );
  for (const cell of marks) fills[cell] = colours.brokenFill;
  for (const { family, cells } of broken) {
    if (family === 'blank') for (const cell of cells) fills[cell] = colours.blankFill;
    if (family === 'number') for (const cell of cells) fills[cell] = colours.notANumberFill;
  }
  return fills;
}

/** Nothing but spaces is a blank in a report, while the sheet is given the spaces themselves. */
const asFigure = (figure: Figure): Figure =>
  typeof figure === 'string' && figure.trim() === '' ? null : figure;

async function shownFills({ page }: OpenPage, places: [string, { sheet: string; address: string }][]) {
  const fills = await page.evaluate(
    (all) =>
      all.map(([key, { sheet, address }]) => [key, window.gouji.shown(sheet, address).conditional.fillColor]),
    places,
  );
  return Object.fromEntries(fills.filter(([, fill]) => fill !== null)) as Record<string, string>;
}

describe('the native formats on the sheet show exactly what the check calls broken, blank or not a number', () => {
  let run: SandboxRun;
  before(async () => {
    run = await sharedSandbox();
  });
  after(() => run.stop());

  for (const edition of ['2021', '2019'] as const) {
    const base = reports[edition];
    const keys = figureCells(edition).map(({ key }) => key);
    const damage = fc.dictionary(fc.constantFrom(...keys), slip, { minKeys: 1, maxKeys: 8 });
    const zeros = Object.fromEntries(keys.map((key) => [key, 0]));

    it(`edition ${edition}, on the real report and ${damagedReports} damaged ones`, async () => {
      const open = await run.open('clerk-getashang');
      await layOut(open, base.year);
      const places = [...layout(edition, base).figures];
      const cases = [{}, ...fc.sample(damage, { seed: 7, numRuns: damagedReports })];
      for (const [index, slips] of cases.entries()) {
        const figures = { ...(index % 3 === 2 ? zeros : base.figures), ...slips };
        const cells = places.map(([key, { sheet, address }]) => ({
          sheet,
          ...cellAt(address),
          value: figures[key] ?? null,
        }));
        await open.page.evaluate((all) => {
          const { workbook } = window.gouji;
          const ids = new Map(workbook.sheets().map(({ id, name }) => [name, id]));
          for (const { sheet, row, column, value } of all)
            workbook.writeCells(ids.get(sheet) ?? '', { row, column, rows: 1, columns: 1 }, [[value]]);
        }, cells);
        const read = Object.fromEntries(
          Object.entries(figures).map(([key, figure]) => [key, asFigure(figure)]),
        );
        const expected = expectedFills({ ...base, figures: read });
        let shown = await shownFills(open, places);
        for (let tries = 0; tries < 40 && !same(shown, expected); tries += 1) {
          await open.page.waitForTimeout(100);
          shown = await shownFills(open, places);
        }
        assert.deepEqual(shown, expected, `after ${JSON.stringify(slips)}`);
      }
      assert.deepEqual(open.errors, []);
      await open.close();
    });
  }
});

const same = (a: Record<string, string>, b: Record<string, string>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(b).every((key) => a[key] === b[key]);
