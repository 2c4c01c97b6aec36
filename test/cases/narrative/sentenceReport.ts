import { figureCells } from '../../../shared/editions/figureCells';
import type { Report } from '../../../shared/report/report';
import type { SentenceCase } from './sentenceCase';

/** The report that a sentence stands in: 2023, edition 2021, all 0 but for the figures named. */
export function sentenceReport({ text, figures }: SentenceCase): Report {
  const cells: Report['figures'] = Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0]));
  for (const [name, value] of pairs(figures)) cells[cellKey(name)] = value;
  return {
    edition: '2021',
    year: 2023,
    unit: { name: '云岭县', kind: 'government' },
    narrative: { overview: text },
    figures: cells,
  };
}

/** `received 15, handled 14` as pairs. */
export function pairs(list: string): [string, number][] {
  return list
    .split(', ')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(' ');
      return [name, Number(value)];
    });
}

function cellKey(name: string): string {
  if (!name.includes('.')) return `requests.${name}.total`;
  return /^(review|directSuit|suitAfterReview)\./.test(name) ? `disputes.${name}` : `disclosure.${name}`;
}
