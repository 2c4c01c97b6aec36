import type { Act, Topic } from './meaning';
import { requestSubjects } from './requestSubjects';
import { bothEditions, plus, type Subject } from './subject';

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
