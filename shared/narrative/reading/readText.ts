import { narrativeLimit } from '../../report/report';
import { compactText } from './compactText';
import type { Draft } from './draft';
import { sourceOf, type Gaps } from './gaps';
import type { ReadingContext } from './readingContext';
import { freshContext, nextSentence } from './readingContext';
import { readSentence } from './readSentence';
import { sentences } from './sentence';
import type { Statement } from './statement';
import type { Token } from './token';
import { tellingStretches } from './tellingStretches';
import { tokenise } from './tokenise';

/** A sentence of a text with what it states. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface ReadSentence {
  start: number;
  end: number;
  quote: string;
  /** True for the first sentence of a line. */
  startsLine: boolean;
  /** Their positions are those of the compact text; `gaps` leads to where these stand in the text. */
  tokens: Token[];
  gaps: Gaps;
  /** In the order of the text. */
  statements: Statement[];
}

const longestHeading = 30;

/**
 * Reads a narrative section sentence by sentence. Only what can be read in one way is a statement; everything else is
 * passed over. Linear in the length of the text, of which no more than `narrativeLimit` characters are read. What nothing
 * can be stated in is not looked at; one sentence without tokens stands for it.
 *
 * The way of 我镇收到申请3件。, from characters to tokens, clauses and statements: `compactText` drops blanks and makes
 * digits and marks of one kind; `tellingStretches` sees a digit, so the line is read; `tokenise` finds 收到 (act), 申请
 * (topic) and 3件 (quantity) in one walk down the tree of the lexicon and gives each the marks of what it is (`marks.ts`);
 * `sentence.ts` parts them into sentences and clauses, which carry the marks of all their tokens. `readSentence` only goes
 * on where these can state something, and `readClauses` asks `readNumbers`, `readZeros` and `readSame` for drafts, each only of
 * clauses that hold what it needs, in the light of what was said before (`readingContext`, `takeIn`). A draft with its
 * place in the text is a statement: received, 3.
 */
export function readText(
  text: string,
  { chars, gaps } = compactText(text.slice(0, narrativeLimit)),
  stretches = tellingStretches(chars),
): ReadSentence[] {
  let context: ReadingContext = freshContext();
  let underHeading = false;
  const found: ReadSentence[] = [];
  for (const { start: from, end: to, isWhole } of stretches) {
    for (const sentence of sentences(tokenise(chars, from, to))) {
      const { tokens, startsLine } = sentence;
      const stays = !startsLine || underHeading;
      context = stays ? nextSentence(context, tokens) : freshContext();
      const first = tokens[0]?.start ?? 0;
      const last = tokens.at(-1)?.end ?? first;
      const drafts = readSentence(sentence, context);
      underHeading = startsLine && drafts.length === 0 && last - first <= longestHeading;
      const start = sourceOf(gaps, first);
      const end = sourceOf(gaps, last - 1) + 1;
      const quote = text.slice(start, end);
      const place = { sentenceStart: start, sentenceEnd: end, quote };
      const statements = drafts.map((draft) => statementOf(draft, gaps, place));
      statements.sort((a, b) => a.start - b.start);
      found.push({ start, end, quote, startsLine, tokens, gaps, statements });
    }
    if (isWhole) continue;
    underHeading = false;
    const start = sourceOf(gaps, to);
    found.push({ start, end: start, quote: '', startsLine: false, tokens: [], gaps, statements: [] });
  }
  return found;
}

function statementOf(
  draft: Draft,
  gaps: Gaps,
  sentence: Pick<Statement, 'sentenceStart' | 'sentenceEnd' | 'quote'>,
): Statement {
  const { subject, value, places, year, body, breakdown } = draft;
  const start = sourceOf(gaps, draft.start);
  const end = sourceOf(gaps, draft.end - 1) + 1;
  return { subject, value, places, start, end, ...sentence, year, body, part: breakdown };
}
