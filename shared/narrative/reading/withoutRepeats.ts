import type { SubjectId } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import type { Draft } from './draft';
import type { ReadingContext } from './readingContext';
import { isForum } from './resolveSubject';

/**
 * Drops what cannot be a total: a part of a number already stated, and a subject for which one sentence gives two
 * different numbers.
 */
export function withoutRepeats(drafts: Draft[], context: ReadingContext): Draft[] {
  if (drafts.length === 0) return drafts;
  const totals = valuesOf(drafts.filter(({ breakdown }) => !breakdown));
  const parts = valuesOf(drafts.filter(({ breakdown }) => breakdown));
  const statedBefore = new Set(context.stated);
  const kept = drafts.filter(({ subject, value, breakdown }) => {
    if (value > casesOf(subject, drafts)) return false;
    if (!breakdown) return totals.get(subject)?.size === 1;
    const isNew = !totals.has(subject) && !statedBefore.has(subject);
    return subject !== 'received' && isNew && parts.get(subject)?.size === 1;
  });
  for (const { subject } of drafts) context.stated.add(subject);
  return kept.filter(
    (draft, index) =>
      kept.findIndex(({ subject, value }) => subject === draft.subject && value === draft.value) === index,
  );
}

/** No more cases can have come out in one way than there are. */
function casesOf(subject: SubjectId, drafts: Draft[]): number {
  const { topic, act } = subjects[subject];
  if (act === null || !isForum(topic)) return Infinity;
  const totals = drafts.filter(
    (draft) => subjects[draft.subject].topic === topic && subjects[draft.subject].act === null,
  );
  return totals.length === 0 ? Infinity : Math.max(...totals.map(({ value }) => value));
}

function valuesOf(drafts: Draft[]): Map<SubjectId, Set<number>> {
  const values = new Map<SubjectId, Set<number>>();
  for (const { subject, value } of drafts) values.set(subject, (values.get(subject) ?? new Set()).add(value));
  return values;
}
