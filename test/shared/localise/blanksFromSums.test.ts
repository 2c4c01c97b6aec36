import assert from 'node:assert/strict';
import { blanksFromSums } from '../../../shared/localise/blanksFromSums';
import { sumModel } from '../../../shared/localise/sumModel';
import type { Report } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';
import { consistentReport } from './consistentReport';
import { random } from './random';

const runs = 300;

const blanked = (report: Report, cells: readonly string[]): Report => ({
  ...report,
  figures: { ...report.figures, ...Object.fromEntries(cells.map((cell) => [cell, null])) },
});

/** The blanks that are found to be other than 0, as `cell=number`. */
const asked = (report: Report): string[] =>
  blanksFromSums(report).flatMap(({ cell, to }) => (to === 0 ? [] : [`${cell}=${to}`]));

const hangzhou = reportCase('hangzhou-2025');
const figure = (cell: string): number => Number(hangzhou.figures[cell]);
const column = (name: string): string[] =>
  Object.keys(hangzhou.figures).filter((key) => key.startsWith('requests.') && key.endsWith(`.${name}`));
const row = (name: string): string[] =>
  Object.keys(hangzhou.figures).filter((key) => key.startsWith(`requests.${name}.`));
const withValues = (cells: string[]): string[] =>
  cells.flatMap((cell) => (figure(cell) === 0 ? [] : [`${cell}=${figure(cell)}`]));

describe('a blank whose number the sums leave no doubt about', () => {
  for (const [what, cells] of [
    ['one part of 表三', ['requests.granted.naturalPerson']],
    ['one total of a row', ['requests.granted.total']],
    ['（七）总计 of a column', ['requests.handled.naturalPerson']],
    ['a part and the total of its row', ['requests.granted.naturalPerson', 'requests.granted.total']],
    ['the whole column 总计', column('total')],
    ['the whole row （七）总计', row('handled')],
    ['one total of 表四', ['disputes.review.total']],
    ['one part of 表四', ['disputes.review.upheld']],
  ] as const)
    it(`${what}: the number that was there`, () => {
      assert.ok(withValues([...cells]).length > 0);
      assert.deepEqual(asked(blanked(hangzhou, cells)).sort(), withValues([...cells]).sort());
    });

  it('several parts of a row that comes to nothing are each 0', () => {
    const cells = ['naturalPerson', 'business'].map((who) => `requests.declinedPublication.${who}`);
    assert.equal(figure('requests.declinedPublication.total'), 0);
    assert.deepEqual(
      blanksFromSums(blanked(hangzhou, cells)),
      cells.map((cell) => ({ cell, from: null, to: 0 })),
    );
  });

  it('all that a township left blank under a first row of zeros is 0', () => {
    const getashang = reportCase('getashang-2021');
    const changes = blanksFromSums(getashang);
    assert.equal(changes.length, 161);
    assert.ok(changes.every(({ from, to }) => from === null && to === 0));
  });

  it('comes in the printed order', () => {
    const { keys } = sumModel('2021');
    const found = blanksFromSums(reportCase('getashang-2021')).map(({ cell }) => keys.indexOf(cell));
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
    );
  });
});

describe('a blank that could be several numbers, or none', () => {
  const square = ['granted', 'partlyGranted'].flatMap((result) =>
    ['naturalPerson', 'business'].map((who) => `requests.${result}.${who}`),
  );
  for (const [what, report] of [
    ['two rows by two columns: one could be more and the other less', blanked(hangzhou, square)],
    ['two results of one forum', blanked(hangzhou, ['disputes.review.upheld', 'disputes.review.other'])],
    [
      'its row asks for another number than its column',
      blanked(
        reportCase('hangzhou-2025', {
          'requests.granted.business': figure('requests.granted.business') + 1,
        }),
        ['requests.granted.naturalPerson'],
      ),
    ],
    [
      'its forum is full without it, and more',
      blanked(reportCase('hangzhou-2025', { 'disputes.review.total': 1 }), ['disputes.review.upheld']),
    ],
    [
      'beside a cell in the same row that cannot be read',
      blanked(reportCase('hangzhou-2025', { 'requests.granted.business': '若干' }), [
        'requests.granted.naturalPerson',
      ]),
    ],
  ] as const)
    it(`${what}: nothing is said`, () => assert.deepEqual(asked(report), []));

  it('a total follows from its parts, but not while one of its sums is wrong', () => {
    const wrong = reportCase('hangzhou-2025', {
      'requests.received.total': figure('requests.received.total') + 5,
    });
    assert.deepEqual(asked(blanked(wrong, ['requests.handled.total'])), []);
  });

  it('what cannot be read is not filled', () =>
    assert.deepEqual(blanksFromSums(reportCase('hangzhou-2025', { 'requests.granted.total': '若干' })), []));

  it('beside what cannot be read nothing is said, though the row comes to 0', () => {
    const row = 'requests.declinedPublication';
    const report = reportCase('hangzhou-2025', { [`${row}.research`]: '若干', [`${row}.business`]: null });
    assert.deepEqual(blanksFromSums(report), []);
  });

  it('the cells of 表二 stand in no sum', () =>
    assert.deepEqual(blanksFromSums(blanked(hangzhou, ['disclosure.licensing.decisions'])), []));

  it('a report without blanks has none', () => assert.deepEqual(blanksFromSums(hangzhou), []));
});

describe('on reports whose sums hold, with any cells left blank', () => {
  for (const edition of ['2019', '2021'] as const)
    it(`edition ${edition}: only the numbers that were there`, () => {
      const chance = random(31);
      const { keys } = sumModel(edition);
      let filled = 0;
      for (let run = 0; run < runs; run += 1) {
        const whole = consistentReport(edition, 0.4, chance);
        const share = 0.02 + 0.5 * chance.below(100) * 0.01;
        const holey = blanked(
          whole,
          keys.filter(() => chance.chance(share)),
        );
        for (const { cell, to } of blanksFromSums(holey)) {
          assert.equal(to, whole.figures[cell], cell);
          filled += 1;
        }
      }
      assert.ok(filled > runs);
    });
});
