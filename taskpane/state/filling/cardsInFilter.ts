import type { Card } from './card';
import type { Filter } from '../paneState';

/** The cards that a filter leaves. */
export function cardsInFilter(cards: Card[], filter: Filter): Card[] {
  return cards.filter((card) => passes[filter](card));
}

const passes: Record<Filter, (card: Card) => boolean> = {
  all: () => true,
  sums: ({ kind }) => kind === 'sum',
  blanks: ({ kind }) => kind === 'blank',
  numbers: ({ kind }) => kind === 'number',
  warnings: ({ severity }) => severity === 'warning',
};
