import { sourceOf } from '../../reading/gaps';
import type { ReadSentence } from '../../reading/readText';
import type { Statement } from '../../reading/statement';
import { applicationTotals, isApplicationTotal } from './applicationTotals';
import { brackets } from './brackets';
import type { PartList } from './partList';

/** The six results of 表三: each application has one of them. */
const results = ['granted', 'partlyGranted', 'refused', 'unavailable', 'declined', 'closed'];

/**
 * The results of applications that a sentence lists: all six of them add up to the whole, those after 其中 to no more.
 * A list within a list is passed over: 予以公开20件，含部分公开5件.
 *
 * @param before the sentence before, which a sentence that begins with 其中 goes on from
 */
export function resultParts(sentence: ReadSentence, before: ReadSentence | null): PartList[] {
  const listed = sentence.statements.filter(({ subject }) => resultOf(subject) !== null);
  if (listed.length < 2) return [];
  const within = brackets(sentence.quote);
  const groupOf = (start: number): number => within[start - sentence.start] ?? 0;
  return [...new Set(listed.map(({ start }) => groupOf(start)))].flatMap((group) => {
    const own = listed.filter(({ start }) => groupOf(start) === group);
    if (breakdowns(sentence, groupOf, group) > 1) return [];
    const whole = wholeOf(own, sentence, before, groupOf);
    return whole === undefined
      ? []
      : listOf(whole, own, [...(before?.statements ?? []), ...sentence.statements]);
  });
}

function listOf(whole: Statement, own: Statement[], all: Statement[]): PartList[] {
  const named = new Set<string>(own.map(({ subject }) => subject));
  const parts = own.filter(({ subject, year, body }) => {
    const result = resultOf(subject) ?? '';
    return (subject === result || !named.has(result)) && year === whole.year && body === whole.body;
  });
  const isWhole = results.every((result) => named.has(result));
  if (parts.length < 2 || !(isWhole || parts.every(({ part }) => part))) return [];
  return [
    {
      whole,
      parts,
      fit: isWhole ? 'equal' : 'atMost',
      others: applicationTotals(all),
      areApplications: true,
    },
  ];
}

/** What was stated of all applications before the list; in brackets, right before these. */
function wholeOf(
  listed: Statement[],
  sentence: ReadSentence,
  before: ReadSentence | null,
  groupOf: (start: number) => number,
): Statement | undefined {
  const [first] = listed;
  const inFront = sentence.statements.filter(
    ({ start }) => first !== undefined && start < first.start && groupOf(start) === 0,
  );
  if (first !== undefined && groupOf(first.start) > 0) {
    const last = inFront.at(-1);
    return last !== undefined && isApplicationTotal(last) ? last : undefined;
  }
  const [opening] = sentence.tokens;
  const goesOn = opening?.kind === 'word' && opening.meaning.role === 'breakdown' && !sentence.startsLine;
  const own = inFront.filter(isApplicationTotal).at(-1);
  return own ?? (goesOn ? before?.statements.filter(isApplicationTotal).at(-1) : undefined);
}

function breakdowns({ tokens, gaps }: ReadSentence, groupOf: (start: number) => number, group: number) {
  return tokens.filter(
    (token) =>
      token.kind === 'word' &&
      token.meaning.role === 'breakdown' &&
      groupOf(sourceOf(gaps, token.start)) === group,
  ).length;
}

/** `refusedCaseFile` is one kind of `refused`. */
const resultOf = (subject: string): string | null =>
  results.find((result) => subject.startsWith(result)) ?? null;
