import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import type { Report } from '../../../../shared/report/report';
import { presentationOf, type Phase } from '../../../../taskpane/state/filling/presentation';
import { judge } from '../../../../taskpane/work/checking/judge';
import { clerkNarrative } from '../../../cases/clerkNarrative';
import { reportCase } from '../../../cases/reportCase';

const keys = figureCells('2021').map(({ key }) => key);
const zeros = Object.fromEntries(keys.map((key) => [key, 0]));
const noText = { overview: '', problems: '', other: '' };

const report = (figures: Report['figures'], narrative: Report['narrative'] = noText): Report => ({
  ...reportCase('getashang-2021'),
  signedOn: '2022-01-12',
  figures,
  narrative,
});
const without = (left: (key: string) => boolean): Report['figures'] =>
  Object.fromEntries(keys.filter((key) => !left(key)).map((key) => [key, 0]));
const keeping = (kept: (key: string) => boolean): Report['figures'] => without((key) => !kept(key));

interface Case {
  when: string;
  report: Report;
  asked?: boolean;
  phase: Phase;
  /** The cards that are listed, by their ids, with how they look. */
  listed: Record<string, string>;
}

const cases: Case[] = [
  { when: 'nothing is filled in', report: report({}), phase: 'untouched', listed: {} },
  {
    when: 'only the text is written',
    report: report({}, clerkNarrative),
    phase: 'untouched',
    listed: {},
  },
  {
    when: 'one figure of 表三 is filled in',
    report: report({ 'requests.received.naturalPerson': 3 }),
    phase: 'filling',
    listed: { 'blank.requests': 'toFill' },
  },
  {
    when: 'the figures that are not 0 are filled in, as many clerks do first',
    report: report(reportCase('getashang-2021').figures),
    phase: 'filling',
    listed: { 'blank.requests': 'toFill' },
  },
  {
    when: 'all that is there is no number',
    report: report({ 'disputes.review.upheld': '若干' }),
    phase: 'filling',
    listed: { 'number.text disputes.review.upheld': 'error', 'blank.disputes': 'toFill' },
  },
  {
    when: 'a total is wrong in a row, and the rest is blank',
    report: report({
      ...keeping((key) => key.startsWith('disputes.review.')),
      'disputes.review.total': 4,
    }),
    phase: 'filling',
    listed: { 'sum.disputes.review': 'error', 'blank.disputes': 'toFill' },
  },
  {
    when: 'a cell in the middle of 表三 was passed over',
    report: report(keeping((key) => key.startsWith('requests.') && key !== 'requests.granted.business')),
    phase: 'filling',
    listed: { 'blank.requests': 'error' },
  },
  {
    when: 'the last row of 表三 is still to come',
    report: report(keeping((key) => key.startsWith('requests.') && !key.includes('.carriedOut.'))),
    phase: 'filling',
    listed: { 'blank.requests': 'toFill' },
  },
  {
    when: 'the last column of 表四 is still to come',
    report: report(keeping((key) => key.startsWith('disputes.') && !key.endsWith('.total'))),
    phase: 'filling',
    listed: { 'blank.disputes': 'toFill' },
  },
  {
    when: 'the tables are filled in and nothing is written',
    report: report(zeros),
    phase: 'judged',
    listed: {
      'narrative.overview.empty': 'toFill',
      'narrative.problems.empty': 'toFill',
      'narrative.other.empty': 'toFill',
    },
  },
  {
    when: 'the tables are filled in, nothing is written, and there is no date',
    report: { ...report(zeros), signedOn: undefined },
    phase: 'judged',
    listed: {
      'cover.signedMissing': 'toFill',
      'narrative.overview.empty': 'toFill',
      'narrative.problems.empty': 'toFill',
      'narrative.other.empty': 'toFill',
    },
  },
  {
    when: 'only the date is missing',
    report: { ...report(zeros, clerkNarrative), signedOn: undefined },
    phase: 'judged',
    listed: { 'cover.signedMissing': 'warning' },
  },
  {
    when: 'the date is too early, and nothing is filled in',
    report: { ...report({}), signedOn: '2021-12-30' },
    phase: 'untouched',
    listed: { 'cover.signedEarly': 'warning' },
  },
  {
    when: 'the tables are filled in and one section was passed over',
    report: report(zeros, { ...clerkNarrative, problems: '' }),
    phase: 'judged',
    listed: { 'narrative.problems.empty': 'error' },
  },
  {
    when: 'nothing is filled in and the clerk has asked',
    report: report({}),
    asked: true,
    phase: 'judged',
    listed: {
      'blank.disclosure': 'error',
      'blank.requests': 'error',
      'blank.disputes': 'error',
      'narrative.overview.empty': 'error',
      'narrative.problems.empty': 'error',
      'narrative.other.empty': 'error',
    },
  },
];

describe('a fresh sheet is not a bad sheet', () => {
  for (const { when, report: filledIn, asked = false, phase, listed } of cases) {
    it(`${when}: ${phase}, ${Object.values(listed).join(', ') || 'nothing listed'}`, () => {
      const presented = presentationOf(judge(filledIn, '', null), asked);
      assert.equal(presented.phase, phase);
      const shown = Object.fromEntries(presented.listed.map(({ id, tone }) => [id, tone]));
      assert.deepEqual(shown, listed);
    });
  }

  it('the check itself says the same all along: no card is lost or made milder', () => {
    for (const { report: filledIn, asked = false } of cases) {
      const found = judge(filledIn, '', null);
      const { cards } = presentationOf(found, asked);
      assert.deepEqual(
        new Set(cards.map(({ tone: _tone, ...card }) => JSON.stringify(card))),
        new Set(found.cards.map((card) => JSON.stringify(card))),
      );
    }
  });
});
