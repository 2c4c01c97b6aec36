import type { Token, Word } from './token';

/** A question whether a token is one of these words, which are parted by blanks. */
export function anyOf(words: string): (token: Token | undefined) => token is Word {
  const known = new Set(words.split(' '));
  return (token): token is Word => token?.kind === 'word' && known.has(token.text);
}
