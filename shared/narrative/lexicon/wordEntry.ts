import type { Act, Meaning, Measure, Silencer, Topic } from './meaning';

/** Words that mean the same to the reader, parted by blanks. */
export interface WordEntry {
  meaning: Meaning;
  words: string;
}

type Role = Exclude<Meaning['role'], 'topic' | 'act' | 'silencer' | 'unit'>;

export const topic = (name: Topic, words: string): WordEntry => ({
  meaning: { role: 'topic', topic: name },
  words,
});
export const act = (name: Act, words: string): WordEntry => ({ meaning: { role: 'act', act: name }, words });
export const silencer = (why: Silencer, words: string): WordEntry => ({
  meaning: { role: 'silencer', why },
  words,
});
export const unit = (measure: Measure, words: string): WordEntry => ({
  meaning: { role: 'unit', measure },
  words,
});
export const role = (name: Role, words: string): WordEntry => ({ meaning: { role: name }, words });
