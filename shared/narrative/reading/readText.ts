import { narrativeLimit } from '../../report/report';
import { compactText } from './compactText';
import type { ReadingContext } from './readingContext';
import { freshContext, nextSentence } from './readingContext';
import { readSentence } from './readSentence';
import { sentences } from './sentence';
import type { Statement } from './statement';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** A sentence of a text with what it states. Offsets are UTF-16 units of the text, `end` exclusive. */
export interface ReadSentence {
  start: number;
  end: number;
  quote: string;
  /** True for the first sentence of a line. */
  startsLine: boolean;
  /** Their positions are those of the compact text; `offsets` says where these stand in the text. */
  tokens: Token[];
  offsets: number[];
  /** In the order of the text. */
  statements: Statement[];
}

const longestHeading = 30;

/**
 * Reads a narrative section sentence by sentence. Only what can be read in one way is a statement; everything else is
 * passed over. Linear in the length of the text, of which no more than `narrativeLimit` characters are read.
 */
export function readText(
  text: string,
  { chars, offsets } = compactText(text.slice(0, narrativeLimit)),
): ReadSentence[] {
  let context: ReadingContext = freshContext();
  let underHeading = false;
  return sentences(tokenise(chars)).map(({ tokens, startsLine }) => {
    const first = tokens[0]?.start ?? 0;
    const last = tokens.at(-1)?.end ?? first;
    const stays = !startsLine || underHeading;
    context = stays ? nextSentence(context, tokens) : freshContext();
    const start = offsets[first] ?? 0;
    const end = (offsets[last - 1] ?? start) + 1;
    const quote = text.slice(start, end);
    const drafts = readSentence(tokens, context);
    underHeading = startsLine && drafts.length === 0 && last - first <= longestHeading;
    const statements = drafts.map((draft): Statement => {
      const at = offsets[draft.start] ?? 0;
      return {
        subject: draft.subject,
        value: draft.value,
        places: draft.places,
        start: at,
        end: (offsets[draft.end - 1] ?? at) + 1,
        sentenceStart: start,
        sentenceEnd: end,
        quote,
        year: draft.year,
        body: draft.body,
        part: draft.breakdown,
      };
    });
    statements.sort((a, b) => a.start - b.start);
    return { start, end, quote, startsLine, tokens, offsets, statements };
  });
}
