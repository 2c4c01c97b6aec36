import { mostCellComments, type CellComment, type Decision } from '../../../shared/api/review';
import type { Receipt } from '../../../shared/api/receipt';
import type { CellKey } from '../../../shared/editions/edition';

/** A decision that needs words, while a supervisor is writing them. */
export interface DecisionDraft {
  decision: Exclude<Decision, 'accepted'>;
  /** On the whole report. */
  comment: string;
  /** Pinned to cells, in the order in which they were chosen. */
  comments: CellComment[];
}

/** Whose report a draft is about: it outlives a new version of it, and looking at another report. */
export const draftKey = ({ unit, year }: Pick<Receipt, 'unit' | 'year'>): string => `${unit.code} ${year}`;

export const newDraft = (decision: DecisionDraft['decision']): DecisionDraft => ({
  decision,
  comment: '',
  comments: [],
});

/** The draft with a comment begun at a cell; the same where there is one, or there are as many as there may be. */
export function withCell(draft: DecisionDraft, cell: CellKey): DecisionDraft {
  const { comments } = draft;
  if (comments.length >= mostCellComments || comments.some((each) => each.cell === cell)) return draft;
  return { ...draft, comments: [...comments, { cell, text: '' }] };
}

/** The draft with the words at a cell changed; null takes the comment away. */
export function withText(draft: DecisionDraft, cell: CellKey, text: string | null): DecisionDraft {
  const comments = draft.comments.flatMap((each) =>
    each.cell !== cell ? [each] : text === null ? [] : [{ cell, text }],
  );
  return { ...draft, comments };
}

/** What of a draft is sent: comments without words are left out, and at cells all but a return's. null while it says nothing. */
export function toSend(draft: DecisionDraft): Omit<DecisionDraft, 'decision'> | null {
  const comment = draft.comment.trim();
  const comments = (draft.decision === 'returned' ? draft.comments : [])
    .map(({ cell, text }) => ({ cell, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return comment === '' && comments.length === 0 ? null : { comment, comments };
}
