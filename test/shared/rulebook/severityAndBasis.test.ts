import assert from 'node:assert/strict';
import { editions } from '../../../shared/editions/editions';
import type { EditionId } from '../../../shared/editions/edition';
import { rulebook } from '../../../shared/rulebook/rulebook';
import type { Basis, Rule, Severity } from '../../../shared/rulebook/rule';

const everyRule = (edition: EditionId): Rule[] => {
  const {
    sums,
    blanks,
    numbers,
    editions: years,
    cover,
    units,
    sections,
    parts,
    statements,
    ...rest
  } = rulebook(edition);
  return [
    ...sums,
    ...blanks,
    ...numbers,
    ...years,
    ...cover,
    ...units,
    ...rest.years,
    ...sections,
    ...parts,
    ...statements,
  ];
};

/** What is laid down, and how strictly. The first pattern that fits a rule's id tells of it. */
const expected: [string, RegExp, Rule['family'], Severity, Basis][] = [
  ['一 + 二 = 三（七）+ 四, in each column', /^balance\.requests\./, 'sum', 'error', 'printed'],
  ['every other total', /^sum\./, 'sum', 'error', 'structure'],
  ['a blank', /^blank\./, 'blank', 'error', 'practice'],
  ['a cell that holds no number of its kind', /^number\./, 'number', 'error', 'structure'],
  ['the form of another year', /^edition\.year$/, 'edition', 'error', 'notice'],
  ['not dated', /^cover\.signedMissing$/, 'cover', 'warning', 'practice'],
  ['a date that is none', /^cover\.signedUnreadable$/, 'cover', 'error', 'practice'],
  ['signed before the year had ended', /^cover\.signedEarly$/, 'cover', 'warning', 'notice'],
  ['signed after the deadline', /^cover\.signedLate$/, 'cover', 'warning', 'regulation'],
  ['signed too late for the rollup', /^cover\.signedAfterRollup$/, 'cover', 'note', 'notice'],
  ['not numbered', /^cover\.numberMissing$/, 'cover', 'note', 'practice'],
  ['a document number of another year', /^cover\.documentYear$/, 'cover', 'warning', 'practice'],
  ['规章 by a body that may issue none', /^unit\.regulations$/, 'unit', 'warning', 'regulation'],
  ['fees of a township', /^unit\.townshipFees$/, 'unit', 'note', 'practice'],
  ['carried in unlike last year’s carried out', /^years\.carriedOver\./, 'years', 'error', 'structure'],
  ['现行有效 that does not follow from last year’s', /^years\.inForce\./, 'years', 'warning', 'practice'],
  ['a figure that leaps', /^years\.leap$/, 'years', 'note', 'practice'],
  [
    'a list of the text that skips or repeats a number',
    /^narrative\.counted$/,
    'narrative',
    'note',
    'practice',
  ],
  ['an empty section', /^narrative\.(overview|problems|other)\.empty$/, 'narrative', 'error', 'notice'],
  ['section 一 longer than 1,000 characters', /^narrative\.overview\.long$/, 'narrative', 'note', 'notice'],
  [
    'section 一 without one of its aspects',
    /^narrative\.overview\.aspects$/,
    'narrative',
    'warning',
    'notice',
  ],
  [
    'no word of 考核、评议、责任追究',
    /^narrative\.overview\.supervision$/,
    'narrative',
    'note',
    'regulation',
  ],
  ['section 五 that says nothing', /^narrative\.problems\.vague$/, 'narrative', 'warning', 'notice'],
  ['section 五 the same as last year', /^narrative\.problems\.repeated$/, 'narrative', 'warning', 'notice'],
  ['section 六 silent on 信息处理费', /^narrative\.other\.processingFee$/, 'narrative', 'warning', 'notice'],
  ['a title of another year', /^narrative\.title\.year$/, 'narrative', 'warning', 'practice'],
  ['the notice of another form', /^narrative\.notice$/, 'narrative', 'warning', 'notice'],
  ['a section without its heading', /^narrative\.headings\.missing$/, 'narrative', 'warning', 'notice'],
  ['sections numbered otherwise', /^narrative\.headings\.number$/, 'narrative', 'warning', 'notice'],
  ['headings worded otherwise', /^narrative\.headings\.name$/, 'narrative', 'note', 'notice'],
  ['labels of the tables printed otherwise', /^narrative\.labels$/, 'narrative', 'note', 'notice'],
  [
    'the headings of others in a section',
    /^narrative\.headings\.misplaced$/,
    'narrative',
    'warning',
    'notice',
  ],
  ['the period that the text names', /^narrative\.period$/, 'narrative', 'warning', 'notice'],
  [
    'parts in the text that do not make their whole',
    /^narrative\.parts$/,
    'narrative',
    'warning',
    'practice',
  ],
  ['a number in the text unlike the table', /^narrative\.figure\./, 'narrative', 'warning', 'practice'],
];

describe('how strict a rule is, and why it binds', () => {
  for (const [what, id, family, severity, basis] of expected) {
    it(`${what}: ${severity}, ${basis}`, () => {
      const rules = everyRule('2021').filter((rule) => id.test(rule.id));
      assert.ok(rules.length > 0);
      for (const rule of rules)
        assert.deepEqual([rule.family, rule.severity, rule.basis], [family, severity, basis], rule.id);
    });
  }

  for (const edition of ['2019', '2021'] as const) {
    it(`every rule of edition ${edition} is in this table, and has an id of its own`, () => {
      const ids = everyRule(edition).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids)
        assert.ok(
          expected.some(([, pattern]) => pattern.test(id)),
          id,
        );
    });

    it(`every sum of edition ${edition} is about the table that its cells stand in`, () => {
      for (const { id, table, terms } of rulebook(edition).sums)
        for (const { cell } of terms) assert.equal(cell.split('.')[0], table, id);
    });

    it(`the blank rules of edition ${edition} are one a table and take in every cell of it`, () =>
      assert.deepEqual(
        rulebook(edition).blanks.map(({ table, cells }) => [table, cells]),
        editions[edition].tables.map(({ id, figures }) => [id, figures.map(({ key }) => key)]),
      ));
  }
});
