import type { Filter } from '../paneState';
import type { Presentation, PresentedCard } from './presentation';

/** The cards that a filter leaves; without one, those that are listed by themselves. */
export function cardsInFilter({ cards, listed }: Presentation, filter: Filter): PresentedCard[] {
  return filter === 'all' ? listed : cards.filter((card) => passes[filter](card));
}

const passes: Record<Exclude<Filter, 'all'>, (card: PresentedCard) => boolean> = {
  sums: ({ kind }) => kind === 'sum',
  blanks: ({ kind }) => kind === 'blank',
  numbers: ({ kind }) => kind === 'number',
  warnings: ({ tone }) => tone === 'warning',
};
