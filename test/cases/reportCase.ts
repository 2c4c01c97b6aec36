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

/**
 * A real published report, a fresh copy each time, with some of its figures changed. What was taken down of it are its
 * tables; where date and number were not, it is given one in time, as every issued report has.
 */
export function reportCase(name: ReportCase, changed: Report['figures'] = {}): Report {
  const json: unknown = JSON.parse(readFileSync(new URL(`./reports/${name}.json`, import.meta.url), 'utf8'));
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error(`${name} is not a report: ${JSON.stringify(parsed.entries)}`);
  const { report } = parsed;
  const cover = { signedOn: `${report.year + 1}-01-20`, documentNumber: `某公开〔${report.year + 1}〕1号` };
  return { ...cover, ...report, figures: { ...report.figures, ...changed } };
}
