import { compareStatements } from '../../../shared/narrative/comparing/compareStatements';
import { readStatements } from '../../../shared/narrative/reading/readStatements';
import type { SentenceCase } from './sentenceCase';
import { pairs, sentenceReport } from './sentenceReport';

/** How many of the expected ones were found, how many were expected, and what was found beyond them. */
export interface Score {
  expected: number;
  found: number;
  /** Found although not expected: the sentence and what was made of it. */
  extra: string[];
}

/** Measures what is read out of the sentences, and what is found wrong with them, against what is expected. */
export function measureSentences(cases: SentenceCase[]): { statements: Score; findings: Score } {
  const statements: Score = { expected: 0, found: 0, extra: [] };
  const findings: Score = { expected: 0, found: 0, extra: [] };
  for (const sentence of cases) {
    count(statements, sentence, pairs(sentence.states).map(String), statedBy(sentence));
    count(
      findings,
      sentence,
      sentence.wrong.split(', ').filter((subject) => subject !== ''),
      compareStatements(sentenceReport(sentence)).map(({ subject }) => subject),
    );
  }
  return { statements, findings };
}

/** What a sentence states of the unit itself in 2023: `received,15`. */
export function statedBy({ text }: SentenceCase): string[] {
  return readStatements(text)
    .filter(({ year, body }) => (year === null || year === 2023) && (body === null || body.startsWith('全')))
    .map(({ subject, value }) => `${subject},${value}`);
}

function count(score: Score, { text }: SentenceCase, expected: string[], found: string[]): void {
  score.expected += expected.length;
  score.found += expected.filter((one) => found.includes(one)).length;
  for (const one of found) if (!expected.includes(one)) score.extra.push(`${text} → ${one}`);
}
