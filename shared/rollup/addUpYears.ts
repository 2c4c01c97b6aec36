import { addUp, type Addend, type Sums } from './addUp';

/** Adds up reports of several years, each year by itself, the oldest first. */
export function addUpYears(reports: readonly Addend[]): Sums[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) =>
    addUp(
      year,
      reports.filter((report) => report.year === year),
    ),
  );
}
