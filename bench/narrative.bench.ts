import { readStatements } from '../shared/narrative/reading/readStatements';
import { heldOut } from '../test/cases/narrative/heldOut';
import { heldOutAgain } from '../test/cases/narrative/heldOutAgain';
import type { Score } from '../test/cases/narrative/measureSentences';
import { measureSentences } from '../test/cases/narrative/measureSentences';
import { ordinaryText } from '../test/cases/narrative/ordinaryText';
import { published } from '../test/cases/narrative/published';
import { statements } from '../test/cases/narrative/statements';
import { traps } from '../test/cases/narrative/traps';
import { spread, type Bench } from './table';

const cases = [...statements, ...traps, ...published, ...heldOut, ...heldOutAgain];
const rounds = 200;
/** A recheck in bulk reads very many texts, none of them twice. */
const ordinaryTexts = Array.from({ length: 2400 }, (_, round) =>
  ordinaryText.replace(/(?<!\d)\d{1,3}(?!\d)/g, (figure) => String(Number(figure) + round)),
);

/** How fast the narrative is read, and how well, over all sentences of the set. */
const benchNarrative: Bench = async () => {
  const text = cases.map((sentence) => sentence.text).join('\n');
  for (let i = 0; i < 20; i += 1) readStatements(text);
  const times = Array.from({ length: rounds }, () => timed(() => readStatements(text)));
  times.sort((a, b) => a - b);
  const median = times[rounds / 2] ?? 0;
  const ordinary = ordinaryTexts.map(
    (ordinaryOne) => (timed(() => readStatements(ordinaryOne)) / ordinaryOne.length) * 1_000_000,
  );
  const perThousand = spread(ordinary.slice(-rounds)).median;
  const measured = measureSentences(cases);
  return [
    {
      name: 'reading ordinary text, median',
      figure: `${perThousand.toFixed(0)} µs per 1,000 characters`,
      beside: 'goal: under 150 µs',
    },
    {
      name: 'reading the sentences of the set, median',
      figure: `${((median / text.length) * 1000).toFixed(3)} ms per 1,000 characters`,
    },
    { name: 'narrative sentences, of which traps', figure: `${cases.length}, ${trapsAmong()}` },
    { name: 'narrative statements: precision, recall', figure: quality(measured.statements) },
    { name: 'narrative findings: precision, recall', figure: quality(measured.findings) },
  ];
};

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const trapsAmong = (): number => cases.filter(({ states }) => states === '').length;

function quality({ expected, found, extra }: Score): string {
  const precision = found / (found + extra.length);
  return `${percent(precision)} (${extra.length} false), ${percent(found / expected)} of ${expected}`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export default benchNarrative;
