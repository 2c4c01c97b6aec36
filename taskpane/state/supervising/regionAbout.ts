import type { OverviewAnswer } from '../../../shared/api/overview';

/** What the directory says of a region whose reports are added up. */
export interface RegionAbout {
  name: string;
  /** Names of the units that have not filed, so that they are in no sum. */
  missing: string[];
  /** What the regions directly within are called, by their codes. */
  parts: ReadonlyMap<string, string>;
}

/** What is known of a region; without an answer it is called by its code, and nobody is known to be missing. */
export function regionAbout(region: string, answer: OverviewAnswer | null): RegionAbout {
  return {
    name: answer?.name ?? region,
    missing: (answer?.units ?? []).flatMap(({ standing, name }) => (standing === 'missing' ? [name] : [])),
    parts: new Map((answer?.parts ?? []).map((part) => [part.region, part.name ?? part.region])),
  };
}
