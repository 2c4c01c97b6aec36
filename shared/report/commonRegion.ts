import { wholeRegion } from './region';

/** The code of everywhere, which no place has. */
export const everywhere = '00';

/** The smallest region that all of these lie within, whole codes all; `everywhere` when there is none. */
export function commonRegion(regions: readonly string[]): string {
  const [first = '', ...others] = regions;
  const within = [first, first.slice(0, 6), first.slice(0, 4), first.slice(0, 2)];
  const common = within.find(
    (region) => wholeRegion(region) === region && others.every((other) => other.startsWith(region)),
  );
  return common ?? everywhere;
}
