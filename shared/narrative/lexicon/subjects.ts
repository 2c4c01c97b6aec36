import type { CellKey, EditionId } from '../../editions/edition';
import type { Term } from '../../rulebook/rule';
import type { Act, Measure, Topic } from './meaning';

type Editions = Record<EditionId, Term[][]>;

/** One thing that a sentence can state a number of, and the sums of cells that the number may be. */
export interface Subject {
  topic: Topic;
  /** null: the topic alone says it, as in 行政复议3件. */
  act: Act | null;
  measure: Measure;
  /** Any of these sums makes the statement true; none at all where an edition has no such cells. */
  readings: Editions;
}

const requestTotal = (row: string): CellKey => `requests.${row}.total`;
const plus = (cells: CellKey[]): Term[] => cells.map((cell) => ({ cell, sign: 1 }));
const minus = (cells: CellKey[]): Term[] => cells.map((cell) => ({ cell, sign: -1 }));
const bothEditions = (...readings: Term[][]): Editions => ({ '2019': readings, '2021': readings });
const rows = (...names: string[]): Term[] => plus(names.map(requestTotal));
const lessRows = (...names: string[]): Term[] => minus(names.map(requestTotal));

const refused = [
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSafety',
  'refusedThirdParty',
  'refusedInternal',
  'refusedDeliberative',
  'refusedCaseFile',
  'refusedInquiry',
];
const unavailable = ['unavailableNotHeld', 'unavailableNotReady', 'unavailableUnclear'];
const declined = [
  'declinedPetition',
  'declinedRepeat',
  'declinedPublication',
  'declinedExcessive',
  'declinedReissue',
];
const closed = { '2019': ['closed'], '2021': ['closedNotCorrected', 'closedUnpaid', 'closedOther'] };

const application = (act: Act, readings: Editions): Subject => ({
  topic: 'application',
  act,
  measure: 'count',
  readings,
});
const row = (act: Act): Subject => application(act, bothEditions(rows(act)));

/** 办结 may leave out last year's, or what was closed; 答复 what was declined without an answer, too. */
const handled = (edition: EditionId): Term[][] => [
  rows('handled'),
  [...rows('handled'), ...lessRows('carriedIn')],
  [...rows('handled'), ...lessRows(...closed[edition])],
];
const answered = (edition: EditionId): Term[][] => [
  ...handled(edition),
  [...rows('handled'), ...lessRows(...closed[edition], ...declined)],
];
const processed = [rows('handled'), [...rows('handled'), ...lessRows('carriedIn')]];
const received = [rows('received'), rows('received', 'carriedIn')];

const requestSubjects = {
  newlyReceived: application('newlyReceived', bothEditions(rows('received'))),
  received: application('received', bothEditions(...received)),
  carriedIn: row('carriedIn'),
  handled: application('handled', { '2019': handled('2019'), '2021': handled('2021') }),
  answered: application('answered', { '2019': answered('2019'), '2021': answered('2021') }),
  processed: application('processed', bothEditions(...processed, ...received)),
  carriedOut: row('carriedOut'),
  /** 予以公开 is also said of both together. */
  granted: application('granted', bothEditions(rows('granted'), rows('granted', 'partlyGranted'))),
  partlyGranted: row('partlyGranted'),
  refused: application('refused', bothEditions(rows(...refused))),
  refusedStateSecret: row('refusedStateSecret'),
  refusedThirdParty: row('refusedThirdParty'),
  refusedInternal: row('refusedInternal'),
  refusedDeliberative: row('refusedDeliberative'),
  refusedCaseFile: row('refusedCaseFile'),
  refusedInquiry: row('refusedInquiry'),
  unavailable: application('unavailable', bothEditions(rows(...unavailable))),
  unavailableNotHeld: row('unavailableNotHeld'),
  unavailableNotReady: row('unavailableNotReady'),
  unavailableUnclear: row('unavailableUnclear'),
  declined: application('declined', bothEditions(rows(...declined))),
  declinedPetition: row('declinedPetition'),
  declinedRepeat: row('declinedRepeat'),
  closed: application('closed', { '2019': [rows(...closed['2019'])], '2021': [rows(...closed['2021'])] }),
  closedNotCorrected: application('closedNotCorrected', { '2019': [], '2021': [rows('closedNotCorrected')] }),
  closedUnpaid: application('closedUnpaid', { '2019': [], '2021': [rows('closedUnpaid')] }),
} satisfies Record<string, Subject>;

const dispute = (topic: Topic, act: Act | null, forums: string[], column: string): Subject => ({
  topic,
  act,
  measure: 'count',
  readings: bothEditions(plus(forums.map((forum) => `disputes.${forum}.${column}`))),
});

const disputesOf = <Name extends string>(name: Name, topic: Topic, forums: string[]) =>
  ({
    [name]: dispute(topic, null, forums, 'total'),
    [`${name}Upheld`]: dispute(topic, 'upheld', forums, 'upheld'),
    [`${name}Corrected`]: dispute(topic, 'corrected', forums, 'corrected'),
    [`${name}Other`]: dispute(topic, 'otherResult', forums, 'other'),
    [`${name}Pending`]: dispute(topic, 'pending', forums, 'pending'),
  }) as Record<Name | `${Name}${'Upheld' | 'Corrected' | 'Other' | 'Pending'}`, Subject>;

/** In edition 2019 the columns are made, disclosed and 对外公开总数, which is not what is in force. */
const documents = (topic: Topic, act: Act, column: string, column2019: string | null): Subject => ({
  topic,
  act,
  measure: 'count',
  readings: {
    '2019': column2019 === null ? [] : [plus([`disclosure.${tableRow(topic)}.${column2019}`])],
    '2021': [plus([`disclosure.${tableRow(topic)}.${column}`])],
  },
});
const tableRow = (topic: Topic): string => (topic === 'normative' ? 'normativeDocuments' : topic);

const decisions = (topic: Topic): Subject => ({
  topic,
  act: 'decided',
  measure: 'count',
  readings: bothEditions(plus([`disclosure.${topic}.decisions`])),
});

/** Everything that can be stated, by name. */
export const subjects = {
  ...requestSubjects,
  ...disputesOf('reviews', 'review', ['review']),
  ...disputesOf('suits', 'suit', ['directSuit', 'suitAfterReview']),
  ...disputesOf('directSuits', 'directSuit', ['directSuit']),
  ...disputesOf('suitsAfterReview', 'suitAfterReview', ['suitAfterReview']),
  normativeIssued: documents('normative', 'issued', 'issued', 'made'),
  normativeRepealed: documents('normative', 'repealed', 'repealed', null),
  normativeInForce: documents('normative', 'inForce', 'inForce', null),
  regulationsIssued: documents('regulations', 'issued', 'issued', 'made'),
  regulationsRepealed: documents('regulations', 'repealed', 'repealed', null),
  regulationsInForce: documents('regulations', 'inForce', 'inForce', null),
  licensing: decisions('licensing'),
  penalties: decisions('penalties'),
  coercion: decisions('coercion'),
  fees: {
    topic: 'fees',
    act: null,
    measure: 'money',
    readings: { '2019': [], '2021': [plus(['disclosure.fees.amount'])] },
  },
} satisfies Record<string, Subject>;

export type SubjectId = keyof typeof subjects;
