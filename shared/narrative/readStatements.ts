import { narrativeLimit } from '../report/report';
import { compactText } from './compactText';
import type { ReadingContext } from './readingContext';
import { freshContext, nextSentence } from './readingContext';
import { readSentence } from './readSentence';
import { sentences } from './sentence';
import type { Statement } from './statement';
import { tokenise } from './tokenise';

const longestHeading = 30;

/**
 * Reads from a narrative section the numbers that it states of what the tables hold, in the order of the text. Only
 * what can be read in one way is a statement; everything else is passed over. Linear in the length of the text, of
 * which no more than `narrativeLimit` characters are read.
 */
export function readStatements(text: string): Statement[] {
  const { chars, offsets } = compactText(text.slice(0, narrativeLimit));
  const found: Statement[] = [];
  let context: ReadingContext = freshContext();
  let underHeading = false;
  for (const { tokens, startsLine } of sentences(tokenise(chars))) {
    const first = tokens[0]?.start ?? 0;
    const last = tokens.at(-1)?.end ?? first;
    const stays = !startsLine || underHeading;
    context = stays ? nextSentence(context) : freshContext();
    const sentenceStart = offsets[first] ?? 0;
    const sentenceEnd = (offsets[last - 1] ?? sentenceStart) + 1;
    const quote = text.slice(sentenceStart, sentenceEnd);
    const drafts = readSentence(tokens, context);
    for (const { subject, value, places, start, end, year, body } of drafts) {
      const from = offsets[start] ?? 0;
      const to = (offsets[end - 1] ?? from) + 1;
      found.push({
        subject,
        value,
        places,
        start: from,
        end: to,
        sentenceStart,
        sentenceEnd,
        quote,
        year,
        body,
      });
    }
    underHeading = startsLine && drafts.length === 0 && last - first <= longestHeading;
  }
  return found.sort((a, b) => a.start - b.start);
}
