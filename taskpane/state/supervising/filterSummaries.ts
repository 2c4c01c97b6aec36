import type { ReportSummary } from '../../../shared/api/answers';

/** The archived reports whose unit or receipt number contains the text, of one year or of all; newest first. */
export function filterSummaries(
  summaries: ReportSummary[],
  text: string,
  year: number | null,
): ReportSummary[] {
  const wanted = text.trim().toLowerCase();
  return summaries
    .filter(({ latest }) => year === null || latest.year === year)
    .filter(({ latest: { unit, number } }) =>
      [unit.name, unit.code, number].some((part) => part.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => (a.latest.submittedAt < b.latest.submittedAt ? 1 : -1));
}
