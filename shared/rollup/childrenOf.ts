import { isWithin, partOfRegion } from '../report/region';
import type { UnitKind } from '../report/report';

/** What places a unit among those of its region. `region` is a whole code. */
export interface PlacedUnit {
  region: string;
  kind: UnitKind | null;
}

/**
 * The units whose reports a government's own is the sum of: those of its region itself, and of each region directly within it
 * the government, or, where that has no report, whatever there is below it in the same way. Of several governments of one
 * region none stands for it.
 */
export function childrenOf<T extends PlacedUnit>(government: T, units: readonly T[]): T[] {
  const { region } = government;
  const others = units.filter((unit) => unit !== government && isWithin(unit.region, region));
  const below = (of: string, within: readonly T[]): T[] => {
    const own = within.filter((unit) => unit.region === of);
    const parts = new Map<string, T[]>();
    for (const unit of within) {
      if (unit.region === of) continue;
      const part = partOfRegion(unit.region, of);
      parts.set(part, [...(parts.get(part) ?? []), unit]);
    }
    const inner = [...parts].flatMap(([part, members]) => {
      const heads = members.filter((unit) => unit.kind === 'government' && unit.region === part);
      return heads.length === 1 ? heads : below(part, members);
    });
    return [...own, ...inner];
  };
  return below(region, others);
}
