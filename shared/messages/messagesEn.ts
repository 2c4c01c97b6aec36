import type { NotANumber } from '../rulebook/rule';
import type { Messages, NamedNumber, SumFacts } from './messages';

const added = (numbers: NamedNumber[]): string => numbers.map(({ value }) => value).join(' + ');
const named = (numbers: NamedNumber[]): string =>
  numbers.map(({ name, value }) => `${name} ${value}`).join(' + ');

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
        mend: 'It is checked as soon as it is filled in.',
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
      sentence: `${left.length > 1 ? `${added(left)} = ${leftSum}` : `The parts add up to ${leftSum}`}, but ${total} says ${rightSum}: ${gap}.`,
      why,
      mend: `Check ${totalCell} and its parts.`,
    };
  },
};
