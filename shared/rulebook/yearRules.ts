import type { EditionId } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import { applicants } from '../editions/requests';
import type { YearRule } from './rule';

/** 二 of this year is 四 of last year, column by column. Structure: what was carried out of one year enters the next. */
const carriedOver: YearRule[] = applicants.map(({ key }) => ({
  id: `years.carriedOver.${key}`,
  family: 'years',
  shape: 'carriedOver',
  severity: 'error',
  basis: 'structure',
  terms: [
    { cell: `requests.carriedOut.${key}`, sign: 1, year: 'last' },
    { cell: `requests.carriedIn.${key}`, sign: -1, year: 'this' },
  ],
}));

/** 现行有效 = last year's + 制发 − 废止. Practice; the notice does not say so, and edition 2019 counts something else. */
const inForce: YearRule[] = ['regulations', 'normativeDocuments'].map((row) => ({
  id: `years.inForce.${row}`,
  family: 'years',
  shape: 'inForce',
  severity: 'warning',
  basis: 'practice',
  terms: [
    { cell: `disclosure.${row}.inForce`, sign: 1, year: 'last' },
    { cell: `disclosure.${row}.issued`, sign: 1, year: 'this' },
    { cell: `disclosure.${row}.repealed`, sign: -1, year: 'this' },
    { cell: `disclosure.${row}.inForce`, sign: -1, year: 'this' },
  ],
}));

/** The figures that a supervisor looks at first when they leap. */
function leaps(edition: EditionId): YearRule[] {
  const decisions = figureCells(edition)
    .map(({ key }) => key)
    .filter((key) => key.endsWith('.decisions') || key.endsWith('.amount'));
  const totals = ['received', 'handled', 'carriedOut'].map((row) => `requests.${row}.total`);
  return [
    {
      id: 'years.leap',
      family: 'years',
      shape: 'leap',
      severity: 'note',
      basis: 'practice',
      cells: [...decisions, ...totals],
      from: 10,
    },
  ];
}

/** The rules that need last year's report. */
export function yearRules(edition: EditionId): YearRule[] {
  return [...carriedOver, ...(edition === '2021' ? inForce : []), ...leaps(edition)];
}
