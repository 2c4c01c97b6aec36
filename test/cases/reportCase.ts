import { readFileSync } from 'node:fs';
import { parseReport } from '../../shared/report/parseReport';
import type { Report } from '../../shared/report/report';

/** The real published reports that stand in `test/cases/reports`. */
export const reportCases = [
  'getashang-2021',
  'hangzhou-2025',
  'pingtan-2021',
  'pingtan-2022',
  'shanghai-office-2019',
  'shuyang-fgj-2023',
] as const;
export type ReportCase = (typeof reportCases)[number];

/** A real published report, a fresh copy each time, with some of its figures changed. */
export function reportCase(name: ReportCase, changed: Report['figures'] = {}): Report {
  const json: unknown = JSON.parse(readFileSync(new URL(`./reports/${name}.json`, import.meta.url), 'utf8'));
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error(`${name} is not a report: ${JSON.stringify(parsed.entries)}`);
  return { ...parsed.report, figures: { ...parsed.report.figures, ...changed } };
}
