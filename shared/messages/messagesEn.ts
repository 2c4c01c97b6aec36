import type { CoverRule, NotANumber } from '../rulebook/rule';
import type { FindingText, Messages, NamedNumber, SumFacts } from './messages';

const added = (numbers: NamedNumber[]): string => numbers.map(({ value }) => value).join(' + ');
function addedUp(parts: NamedNumber[], sum: number): string {
  if (sum === 0) return 'All parts are 0';
  return parts.length > 1 ? `${added(parts)} = ${sum}` : `The parts add up to ${sum}`;
}
const named = (numbers: NamedNumber[]): string =>
  numbers.map(({ name, value }) => `${name} ${value}`).join(' + ');

const overOrUnder = (actual: number, expected: number | null): string =>
  actual > (expected ?? actual) ? `${actual - (expected ?? 0)} more` : `${(expected ?? 0) - actual} less`;

const acrossEn: Record<SumFacts['across'], string> = { row: 'row ', column: 'column ', forum: '' };

const reasonsEn: Record<NotANumber, string> = {
  text: 'is not a number',
  numberLikeText: 'carries more than the digits of a number',
  formula: 'is a formula; a plain number is needed',
  errorValue: 'is an error value',
  negative: 'is negative',
  fraction: 'is not a whole number',
  tooManyPlaces: 'has more than six decimal places',
  tooLarge: 'is implausibly large; several numbers may have run together',
};

const coverEn: Record<
  CoverRule['id'],
  (facts: { year: number; written: string; due: string }) => FindingText
> = {
  'cover.signedMissing': () => ({
    title: 'No date of signature',
    sentence: 'The cover gives no date of signature.',
    why: 'A report that is issued is dated; without the date nobody can tell whether it was signed in time.',
    mend: 'Enter the date of signature; if there is none, explain.',
  }),
  'cover.signedUnreadable': ({ written }) => ({
    title: 'The date of signature cannot be read',
    sentence: `The date of signature says “${written}”, which is not a day.`,
    why: 'It shows whether the report was signed in time.',
    mend: 'Write it as 2022-01-12.',
  }),
  'cover.signedEarly': ({ year, written }) => ({
    title: 'Signed before the year ended',
    sentence: `It was signed on ${written}, when ${year} had not ended.`,
    why: 'The figures are those of 31 December of the report year.',
    mend: 'Check the date and the period counted; if it was signed early, explain.',
  }),
  'cover.signedLate': ({ written, due }) => ({
    title: 'Signed after the deadline',
    sentence: `It was signed on ${written}; it was due by ${due}.`,
    why: 'Departments and townships publish by 31 January, governments by 31 March.',
    mend: 'Check the date; if it was late, explain.',
  }),
  'cover.signedAfterRollup': ({ written, due }) => ({
    title: 'Signed after the date of the rollup',
    sentence: `It was signed on ${written}; for the rollup it was due by ${due}.`,
    why: 'Counties hand in by 20 February, prefectures by 10 March, provinces by 31 March; a late report is missing from the sums above.',
    mend: 'Check the date, and make sure that the office above has the report.',
  }),
  'cover.numberMissing': () => ({
    title: 'No document number',
    sentence: 'The cover gives no document number.',
    why: 'A report issued as an official document has a number, by which it is found later.',
    mend: 'Enter the number if there is one; if it was issued without, leave it as it is.',
  }),
  'cover.documentYear': ({ year, written }) => ({
    title: 'The document number is of another year',
    sentence: `The document number is “${written}”, while the report year is ${year}.`,
    why: 'A report is issued at the end of its year or early in the next.',
    mend: 'Check the document number and the report year.',
  }),
};

function leapEn(actual: number, last: number | null): string {
  if (last === 0) return 'Last year it was 0, now it is not';
  return actual === 0 ? 'Last year it was not 0, now it is' : "Ten times or a tenth of last year's figure";
}

/** The sentences in English. */
export const messagesEn: Messages = {
  edition: ({ year, used, needed }) => ({
    title: 'Wrong form for the year',
    sentence:
      needed === null
        ? `There was no uniform form for ${year}; this report uses the one of ${used}.`
        : `Reports for ${year} use the form of ${needed}; this one uses that of ${used}.`,
    why: 'Figures in the wrong form cannot be added up with the others.',
    mend: needed === null ? 'Check the report year.' : 'Check the report year, or lay out the right form.',
  }),
  blank: ({ table, count, cell }) => ({
    title: `${table}: ${count} blank ${count === 1 ? 'cell' : 'cells'}`,
    sentence: `${count} ${count === 1 ? 'cell is' : 'cells are'} blank, the first being ${cell}.`,
    why: 'Blank is not zero: with a blank, the totals cannot be judged.',
    mend: 'Fill in 0 where there is nothing to report; one click fills them all.',
  }),
  number: ({ reason, cell, found, offered }) => ({
    title: `This cell ${reasonsEn[reason]}`,
    sentence: `${cell} holds “${found}”, which ${reasonsEn[reason]}.`,
    why: 'What is not a plain number cannot be added up.',
    mend:
      offered === null ? 'Enter a plain number, or 0.' : `If ${offered} was meant, change it to ${offered}.`,
  }),
  sum: ({ shape, table, line, across, total, totalCell, blanks, equation }) => {
    const where = `${table}, ${acrossEn[across]}“${line}”`;
    const why =
      shape === 'balance'
        ? 'The form says so: I plus II equals III plus IV.'
        : 'A total equals the sum of its parts; the supervising office checks each one.';
    if (equation === null) {
      return {
        title: `${where}: cannot be judged yet`,
        sentence:
          blanks > 0
            ? `${where} still has ${blanks} blank ${blanks === 1 ? 'cell' : 'cells'} and cannot be judged.`
            : `${where} has cells that are not numbers and cannot be judged.`,
        why,
        mend: "It is checked as soon as this year's blank is filled in; what last year's report lacks, compare yourself.",
      };
    }
    const { left, leftSum, right, rightSum, difference } = equation;
    const gap = difference > 0 ? `${difference} too few` : `${-difference} too many`;
    if (shape === 'balance') {
      return {
        title: `${where}: received and handled do not balance`,
        sentence: `${named(left)} = ${leftSum}, but ${named(right)} = ${rightSum}: ${gap}.`,
        why,
        mend: 'Check what was received, carried over and handled.',
      };
    }
    return {
      title: `${where}: the total does not add up`,
      sentence: `${addedUp(left, leftSum)}, but ${total} says ${rightSum}: ${gap}.`,
      why,
      mend: `Check ${totalCell} and its parts.`,
    };
  },
  cover: ({ rule, year, written, due }) => coverEn[rule]({ year, written, due }),
  unit: ({ about, cells }) =>
    about === 'mayNotRegulate'
      ? {
          title: 'A unit of this kind does not issue regulations',
          sentence: `${cells.join('; ')}: not 0, but a unit of this kind may not issue regulations (规章).`,
          why: 'Ministries, provinces and cities divided into districts issue them; normative documents are another row.',
          mend: 'Move normative documents to their row; if there are regulations, explain.',
        }
      : {
          title: 'A township rarely collects administrative fees',
          sentence: `${cells.join('; ')}: not 0, please confirm.`,
          why: 'Information-handling fees do not belong here but in section VI.',
          mend: 'If there were fees, leave it as it is.',
        },
  years: ({ shape, cell, row, last, expected, actual }) => {
    if (actual === null) {
      return {
        title: 'Cannot be compared with last year yet',
        sentence: `${cell}, or last year's figure for it, is blank or not a number.`,
        why: 'The figures of two years have to meet.',
        mend: 'It is checked as soon as it is filled in.',
      };
    }
    if (shape === 'carriedOver') {
      return {
        title: 'Carried in is not what last year carried out',
        sentence: `Last year's report carried ${last} over, but ${cell} says ${actual}, ${overOrUnder(actual, expected)}.`,
        why: 'What entered this year is what was carried out of the last.',
        mend: `Check both; to agree with last year's report it is ${expected}.`,
      };
    }
    if (shape === 'inForce') {
      return {
        title: `${row}: in force does not follow from last year`,
        sentence: `Last year ${last} were in force; with those issued and repealed it should be ${expected}, but ${cell} says ${actual}, ${overOrUnder(actual, expected)}.`,
        why: 'In force = last year in force + issued − repealed.',
        mend: 'Check; if the way of counting changed, explain.',
      };
    }
    return {
      title: leapEn(actual, last),
      sentence: `${cell} is ${actual} this year and was ${last} last year.`,
      why: 'A leap is often a digit too many or too few.',
      mend: 'If it is right, leave it as it is.',
    };
  },
};
