import { useState } from 'react';
import type { Card } from '../../state/filling/card';
import { cardsInFilter } from '../../state/filling/cardsInFilter';
import type { Filter } from '../../state/paneState';
import { settleCards, type ShownCard } from '../../state/filling/settleCards';

interface Settled {
  cards: Card[];
  filter: Filter;
  held: boolean;
  shown: ShownCard[];
}

/** The cards of a filter in the places where they are shown; see `settleCards` for what `held` does. */
export function useSettledCards(cards: Card[], filter: Filter, held: boolean): ShownCard[] {
  const [settled, setSettled] = useState<Settled>({ cards: [], filter, held, shown: [] });
  if (settled.cards === cards && settled.filter === filter && settled.held === held) return settled.shown;
  const keepsPlaces = held && settled.filter === filter;
  const shown = settleCards(settled.shown, cardsInFilter(cards, filter), keepsPlaces);
  setSettled({ cards, filter, held, shown });
  return shown;
}
