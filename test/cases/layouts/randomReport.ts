import { figureCells } from '../../../shared/editions/figureCells';
import type { Figure, Report } from '../../../shared/report/report';
import { clerkNarrative } from '../clerkNarrative';

/** What is found in cells of figures where no number is. */
const texts = ['-', '/', '251000元', '12（其中修订3件）', '1,036', '无', '３'];
const names = ['某县人民政府', '某县水务局', '某某镇人民政府', '某市城区管理委员会', '某街道办事处'];

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A report with figures of every kind, blanks among them: none, some, or most of the cells. */
export function randomReport(seed: number): Report {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const edition = pick(['2019', '2021'] as const);
  const year = edition === '2019' ? pick([2019, 2020]) : pick([2021, 2022, 2023, 2024, 2025]);
  const blanks = pick([0, 0, 0.1, 0.5, 0.9]);
  const oddities = pick([0, 0, 0.02]);
  const figure = (kind: string): Figure => {
    if (random() < blanks) return null;
    if (random() < oddities) return pick(texts);
    if (random() < 0.5) return 0;
    const count = Math.floor(random() ** 3 * 3000);
    if (kind === 'change') return random() < 0.5 ? -count : count;
    return kind === 'money' ? count + pick([0, 0.5, 0.311082]) : count;
  };
  const name = pick(names);
  return {
    edition,
    year,
    unit: { name },
    signedOn: `${year + 1}-01-${pick(['08', '12', '30'])}`,
    documentNumber: `某政发〔${year + 1}〕${1 + Math.floor(random() * 90)}号`,
    narrative: clerkNarrative,
    figures: Object.fromEntries(figureCells(edition).map(({ key, kind }) => [key, figure(kind)])),
  };
}
