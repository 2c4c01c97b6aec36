import type { OverviewAnswer } from '../../../shared/api/overview';

/** A region and what it is called. */
export interface Place {
  region: string;
  name: string;
}

/** The regions gone into from the supervisor's own, the innermost last; empty there. */
export type RegionPath = readonly Place[];

type Known = Pick<OverviewAnswer, 'region' | 'name' | 'parts'>;
const placeOf = ({ region, name }: { region: string; name: string | null }): Place => ({
  region,
  name: name ?? region,
});

/**
 * What can be chosen from where one is: the way back to one's own region, and the regions directly within this one.
 *
 * @param own the supervisor's own region
 * @param here the region that is shown; null while it is not known
 */
export function regionChoices(
  own: Place,
  path: RegionPath,
  here: Known | null,
): (Place & { depth: number })[] {
  const way = [own, ...path];
  const inner = (here?.parts ?? []).map((part) => ({ ...placeOf(part), depth: way.length }));
  return [...way.map((place, depth) => ({ ...place, depth })), ...inner];
}

/** The way to a region that was offered. */
export function pathTo(region: string, own: Place, path: RegionPath, here: Known | null): RegionPath {
  if (region === own.region) return [];
  const at = path.findIndex((place) => place.region === region);
  if (at >= 0) return path.slice(0, at + 1);
  const part = here?.parts.find((each) => each.region === region);
  return part === undefined ? path : [...path, placeOf(part)];
}
