import { surroundingWords } from './surroundingWords';
import { tellingWords } from './tellingWords';
import type { WordEntry } from './wordEntry';

/** Every word that the reader knows; where several match, the longest one counts. */
export const words: WordEntry[] = [...tellingWords, ...surroundingWords];
