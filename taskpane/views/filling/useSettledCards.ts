import { useState } from 'react';
import { cardsInFilter } from '../../state/filling/cardsInFilter';
import type { Presentation } from '../../state/filling/presentation';
import { settleCards, type ShownCard } from '../../state/filling/settleCards';
import type { Filter } from '../../state/paneState';

interface Settled {
  presented: Presentation | null;
  filter: Filter;
  held: boolean;
  shown: ShownCard[];
}

/** The cards of a filter in the places where they are shown; see `settleCards` for what `held` does. */
export function useSettledCards(presented: Presentation, filter: Filter, held: boolean): ShownCard[] {
  const [settled, setSettled] = useState<Settled>({ presented: null, filter, held, shown: [] });
  if (settled.presented === presented && settled.filter === filter && settled.held === held)
    return settled.shown;
  const keepsPlaces = held && settled.filter === filter;
  const shown = settleCards(settled.shown, cardsInFilter(presented, filter), keepsPlaces);
  setSettled({ presented, filter, held, shown });
  return shown;
}
