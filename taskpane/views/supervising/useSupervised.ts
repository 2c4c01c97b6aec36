import { reportYears } from '../../state/layingOut/reportYear';
import type { RegionPath } from '../../state/supervising/regionPath';
import { usePane, usePaneState } from '../paneContext';

/** The first year of the form. */
const firstYear = 2019;

/** The year and region that all of a supervisor's views look at, and how to change them. */
export function useSupervised(): {
  years: number[];
  year: number;
  path: RegionPath;
  /** null for the supervisor's own region. */
  region: string | null;
  chooseYear: (year: number) => void;
  choosePath: (path: RegionPath) => void;
} {
  const { actions } = usePane();
  const supervised = usePaneState((state) => state.supervised);
  const years = reportYears(new Date(), firstYear);
  const year = supervised.year ?? years[0] ?? firstYear;
  return {
    years,
    year,
    path: supervised.path,
    region: supervised.path.at(-1)?.region ?? null,
    chooseYear: (chosen) => actions.lookAt({ ...supervised, year: chosen }),
    choosePath: (path) => actions.lookAt({ ...supervised, path }),
  };
}
