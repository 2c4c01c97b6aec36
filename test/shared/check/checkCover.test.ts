import assert from 'node:assert/strict';
import { checkCover } from '../../../shared/check/checkCover';
import type { Report } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

/** Dated and numbered as it should be, and of a unit of unknown kind. */
const issued: Report = {
  ...reportCase('hangzhou-2025'),
  year: 2021,
  unit: { name: '某单位' },
  signedOn: '2022-01-12',
  documentNumber: '某公开〔2022〕1号',
};

const cover = (facts: Partial<Report>): string[] =>
  checkCover({ ...issued, ...facts }).map(({ rule }) => rule);

const township = { name: '某乡人民政府', kind: 'township' } as const;
const government = { name: '某政府', kind: 'government' } as const;
const county = { name: '某县人民政府', kind: 'government', region: '141123' } as const;
const prefecture = { name: '某市人民政府', kind: 'government', region: '141100' } as const;
const province = { name: '某省人民政府', kind: 'government', region: '140000' } as const;

describe('the cover', () => {
  for (const [what, facts, rules] of [
    ['signed on the last day of the year', { signedOn: '2021-12-31' }, ['cover.signedEarly']],
    ['signed on New Year’s Day', { signedOn: '2022-01-01' }, []],
    ['a township, on its last day', { signedOn: '2022-01-31', unit: township }, []],
    ['a township, a day late', { signedOn: '2022-02-01', unit: township }, ['cover.signedLate']],
    ['a government has until 31 March', { signedOn: '2022-03-31', unit: government }, []],
    ['a government, a day late', { signedOn: '2022-04-01', unit: government }, ['cover.signedLate']],
    ['a county, on the last day of its rollup', { signedOn: '2022-02-20', unit: county }, []],
    [
      'a county, too late for the rollup',
      { signedOn: '2022-02-21', unit: county },
      ['cover.signedAfterRollup'],
    ],
    [
      'a county, too late for the rollup, on its own last day',
      { signedOn: '2022-03-31', unit: county },
      ['cover.signedAfterRollup'],
    ],
    [
      'a county, late in every way: said once',
      { signedOn: '2022-04-01', unit: county },
      ['cover.signedLate'],
    ],
    ['a prefecture, on the last day of its rollup', { signedOn: '2022-03-10', unit: prefecture }, []],
    [
      'a prefecture, too late for the rollup',
      { signedOn: '2022-03-11', unit: prefecture },
      ['cover.signedAfterRollup'],
    ],
    ['a province, on its last day', { signedOn: '2022-03-31', unit: province }, []],
    [
      'a department of a county has no rollup of its own',
      { signedOn: '2022-02-25', unit: { name: '某局', kind: 'department', region: '141123' } },
      ['cover.signedLate'],
    ],
    ['a government whose level is not known', { signedOn: '2022-03-31', unit: government }, []],
    ['a unit of unknown kind is not judged late', { signedOn: '2022-04-01', unit: { name: '某单位' } }, []],
    ['a date that is none', { signedOn: '明天' }, ['cover.signedUnreadable']],
    ['not dated', { signedOn: undefined }, ['cover.signedMissing']],
    ['a date left empty', { signedOn: ' ' }, ['cover.signedMissing']],
    ['not numbered', { documentNumber: undefined }, ['cover.numberMissing']],
    ['a number left empty', { documentNumber: '\u3000' }, ['cover.numberMissing']],
    [
      'neither dated nor numbered',
      { signedOn: undefined, documentNumber: undefined },
      ['cover.signedMissing', 'cover.numberMissing'],
    ],
    ['dated in Chinese numerals', { signedOn: '二〇二二年一月十二日', unit: township }, []],
    ['numbered in the report year', { documentNumber: '某政发〔2021〕59号' }, []],
    ['numbered in the year after', { documentNumber: '某政发〔2022〕1号' }, []],
    ['numbered two years before', { documentNumber: '某政发〔2019〕1号' }, ['cover.documentYear']],
    ...['某政发［2019］1号', '某政发【２０１９】1号', '某政发(2019)1号'].map(
      (documentNumber) => [`numbered ${documentNumber}`, { documentNumber }, ['cover.documentYear']] as const,
    ),
    ['a number without a year', { documentNumber: '第 5 号' }, []],
  ] as const) {
    it(`${what}: ${rules.join() || 'nothing to say'}`, () => assert.deepEqual(cover(facts), rules));
  }

  it('says what is written and until when it was due', () => {
    const found = (facts: Partial<Report>) => checkCover({ ...issued, ...facts })[0];
    const finding = { family: 'cover', severity: 'warning', outcome: 'broken', cells: [] };
    assert.deepEqual(found({ signedOn: '2022-02-01', unit: township }), {
      ...finding,
      rule: 'cover.signedLate',
      written: '2022-02-01',
      due: '2022-01-31',
    });
    assert.deepEqual(found({ signedOn: '2022-03-11', unit: prefecture }), {
      ...finding,
      severity: 'note',
      rule: 'cover.signedAfterRollup',
      written: '2022-03-11',
      due: '2022-03-10',
    });
    assert.deepEqual(found({ documentNumber: '某政发〔2019〕1号' }), {
      ...finding,
      rule: 'cover.documentYear',
      written: '某政发〔2019〕1号',
    });
    assert.deepEqual(found({ signedOn: '2022年2月30日' }), {
      ...finding,
      severity: 'error',
      rule: 'cover.signedUnreadable',
      written: '2022年2月30日',
    });
  });

  it('the report this began with was signed before its year had ended', () => {
    const [finding] = checkCover(reportCase('getashang-2021'));
    assert.deepEqual(
      [finding?.rule, finding?.severity, finding?.written, finding?.due],
      ['cover.signedEarly', 'warning', '2021-12-30', '2022-01-01'],
    );
  });
});
