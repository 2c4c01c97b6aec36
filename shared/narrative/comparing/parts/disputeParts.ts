import type { ReadSentence } from '../../reading/readText';
import type { Statement } from '../../reading/statement';
import type { SubjectId } from '../../lexicon/subjects';
import type { PartList } from './partList';

/** What a number of cases falls into, each case into one: by outcome, and suits by whether there was a review before. */
const kinds: [whole: SubjectId, parts: SubjectId[]][] = [
  ['reviews', ['reviewsUpheld', 'reviewsCorrected', 'reviewsOther', 'reviewsPending']],
  ['suits', ['suitsUpheld', 'suitsCorrected', 'suitsOther', 'suitsPending']],
  ['suits', ['directSuits', 'suitsAfterReview']],
  ['directSuits', ['directSuitsUpheld', 'directSuitsCorrected', 'directSuitsOther', 'directSuitsPending']],
  [
    'suitsAfterReview',
    [
      'suitsAfterReviewUpheld',
      'suitsAfterReviewCorrected',
      'suitsAfterReviewOther',
      'suitsAfterReviewPending',
    ],
  ],
];

/** The reviews and suits that a sentence sorts: all kinds together are all cases, some of them no more. */
export function disputeParts({ statements }: ReadSentence): PartList[] {
  if (statements.length < 3) return [];
  return kinds.flatMap(([subject, names]) => {
    const whole = statements.find((statement) => statement.subject === subject);
    const parts = statements.filter((statement) => names.includes(statement.subject));
    if (whole === undefined || parts.length < 2 || !parts.every(isLike(whole))) return [];
    const fit = parts.length === names.length ? 'equal' : 'atMost';
    return [{ whole, parts, fit, others: [], areApplications: false }];
  });
}

const isLike =
  (whole: Statement) =>
  ({ year, body }: Statement): boolean =>
    year === whole.year && body === whole.body;
