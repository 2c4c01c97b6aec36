import assert from 'node:assert/strict';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { misread } from '../../cases/layouts/misread';
import { publishedBars } from '../../cases/layouts/publishedBars';
import { publishedLines } from '../../cases/layouts/publishedLines';
import { publishedPages } from '../../cases/layouts/publishedPages';
import { randomReport } from '../../cases/layouts/randomReport';
import { textLayouts } from '../../cases/layouts/textLayouts';
import { reportCase } from '../../cases/reportCase';
import type { Figure, Report } from '../../../shared/report/report';

const requestColumns = [
  'naturalPerson',
  'business',
  'research',
  'publicInterest',
  'legalService',
  'otherOrganisation',
  'total',
];

/** Every figure, blanks of the older form, and a township. */
const reports = ['hangzhou-2025', 'shanghai-office-2019', 'getashang-2021'] as const;

describe('layouts of published pages, seen on sites of different makers', () => {
  for (const layout of [...publishedBars, ...publishedLines, ...publishedPages])
    for (const name of reports)
      it(`${name}, ${layout.name}: ${layout.certain ? 'every figure' : 'no figure wrong, none lost'}`, async () => {
        const report = { ...reportCase(name), narrative: clerkNarrative };
        const { wrong, lost, doubted, read } = await misread(report, layout);
        assert.deepEqual(wrong, []);
        if (!layout.leavesOut) assert.deepEqual(lost, []);
        const hasBlanks = Object.values(report.figures).includes(null);
        // In a text a blank at the end of a row may be one too many there.
        if (layout.certain && !(hasBlanks && layout.type === '.txt')) assert.equal(doubted, 0);
        assert.deepEqual([read?.edition, read?.year], [report.edition, report.year]);
      });
});

describe('a total that is no plain number is taken for no other figure', () => {
  const row = (key: string, figures: Figure[]): Report['figures'] =>
    Object.fromEntries(
      requestColumns.map((column, index) => [`requests.${key}.${column}`, figures[index] ?? null]),
    );
  const rows: [what: string, figures: Report['figures']][] = [
    ['with a remark', row('received', [881, 539, 0, 0, 765, 115, '12（其中修订3件）'])],
    ['in full width, behind blanks', row('declinedExcessive', [null, null, null, 0, 0, null, '３'])],
  ];
  for (const layout of [...publishedBars, ...textLayouts])
    for (const [what, changed] of rows)
      it(`${what}, ${layout.name}`, async () => {
        const report = randomReport(68);
        const { wrong } = await misread({ ...report, figures: { ...report.figures, ...changed } }, layout);
        assert.deepEqual(wrong, []);
      });
});

describe('what a published page says of its report besides the tables', () => {
  const report = { ...reportCase('hangzhou-2025'), narrative: clerkNarrative };
  for (const layout of publishedPages)
    it(`${layout.name}: unit, number, date and texts`, async () => {
      const { read } = await misread(report, layout);
      assert.deepEqual(
        [read?.unit.name, read?.documentNumber, read?.signedOn],
        [report.unit.name, report.documentNumber, report.signedOn].map((fact) =>
          layout.changes(fact ?? '', ''),
        ),
      );
      if (layout.name.includes('characters')) return;
      assert.deepEqual(read?.narrative, clerkNarrative);
    });
});

describe('the only number of a table that stands in one line', () => {
  const layout = publishedLines.find(({ name }) => name === 'a table in one line, a blank between its cells');
  const keys = ['disclosure.regulations.repealed', 'requests.refusedCaseFile.total', 'disputes.review.other'];
  for (const key of keys)
    for (const figure of [37, '３', '1,036', '251000元', '12（其中修订3件）', '无'])
      it(`${key} ${figure}: read or in doubt`, async () => {
        assert.ok(layout);
        const report = {
          ...reportCase('hangzhou-2025'),
          narrative: clerkNarrative,
          figures: { [key]: figure },
        };
        const { wrong, lost } = await misread(report, layout);
        assert.deepEqual({ wrong, lost }, { wrong: [], lost: [] });
      });
});
