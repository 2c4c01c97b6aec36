import { surroundingWords } from './surroundingWords';
import { tellingWords } from './tellingWords';
import type { WordEntry } from './wordEntry';

/**
 * Every word that the reader knows, with what it means (`meaning.ts`): those that tell something, as 收到 or 申请, in
 * `tellingWords.ts`, those around them that bear on it, as 未, 其中 or 件, in `surroundingWords.ts`. Where several match, as
 * 申请 and 申请人, the longest one counts. What has too many forms for a list is a rule with the openings of its words:
 * names of applications (`applicationName.ts`), phrases that say by when, by what rule or to whom (`phrases.ts`), 结转 with a
 * year (`carriedOver.ts`), 实施 (`implementing.ts`). All of them are made one tree at load (`matchWord.ts`, `wordTree.ts`); each word
 * carries the marks (`marks.ts`) by which the reader tells what a clause can hold. What can be told, and the cells that hold it, are in `subjects.ts`.
 */
export const words: WordEntry[] = [...tellingWords, ...surroundingWords];
