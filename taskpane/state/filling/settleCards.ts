import type { PresentedCard } from './presentation';

/** A card as it is shown; `gone` ones are mended and keep their place until the pointer leaves the list. */
export interface ShownCard {
  card: PresentedCard;
  gone: boolean;
}

/**
 * What the list shows when the cards change. While it is held (the pointer or the focus is inside) nothing changes
 * place: mended cards stay as `gone`, new ones go to the end. Otherwise the list is simply the new cards.
 */
export function settleCards(shown: ShownCard[], next: PresentedCard[], held: boolean): ShownCard[] {
  if (!held) return next.map((card) => ({ card, gone: false }));
  const fresh = new Map(next.map((card) => [card.id, card]));
  const kept = shown.map(({ card }) => {
    const now = fresh.get(card.id);
    return now ? { card: now, gone: false } : { card, gone: true };
  });
  const known = new Set(shown.map(({ card }) => card.id));
  return [...kept, ...next.filter(({ id }) => !known.has(id)).map((card) => ({ card, gone: false }))];
}
