import { surroundingWords } from './surroundingWords';
import { tellingWords } from './tellingWords';
import type { WordEntry } from './wordEntry';

/**
 * Every word that the reader knows, with what it means (`meaning.ts`): those that tell something, as 收到 or 申请, in
 * `tellingWords.ts`, those around them that bear on it, as 未, 其中 or 件, in `surroundingWords.ts`. Where several match, as
 * 申请 and 申请人, the longest one counts (`matchWord.ts`, `wordTree.ts`). What has too many forms for a list is a rule there:
 * names of applications (`applicationName.ts`), and phrases that say by when, by what rule or to whom (`phrases.ts`). What can be told, and the cells that hold it, are in `subjects.ts`.
 */
export const words: WordEntry[] = [...tellingWords, ...surroundingWords];
