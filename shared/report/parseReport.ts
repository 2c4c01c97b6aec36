import { figureCell } from '../editions/figureCells';
import { isBlankText } from './isBlankText';
import { reportSchema, type Figure, type Report } from './report';

/** One thing that is wrong with the input: where (a path such as `figures.requests.x`) and why, in English. */
export interface InputEntry {
  path: string;
  message: string;
  /** unknown: no such member, or no such cell in the edition; invalid: of the wrong shape or out of bounds. */
  code: 'unknown' | 'invalid';
}

export type ParsedReport = { ok: true; report: Report } | { ok: false; entries: InputEntry[] };

/**
 * Takes JSON of the report form. Wrong shapes, unknown members and figures that the edition does not have are input
 * errors that name the key; a wrong edition for the year is not: that is a finding.
 */
export function parseReport(json: unknown): ParsedReport {
  const parsed = reportSchema.safeParse(json);
  if (!parsed.success) {
    const entries = parsed.error.issues.flatMap((issue): InputEntry[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: [...issue.path, key].join('.'),
            message: 'unknown member',
            code: 'unknown',
          }))
        : [{ path: issue.path.join('.'), message: issue.message, code: 'invalid' }],
    );
    return { ok: false, entries };
  }
  const report = parsed.data;
  const unknown = Object.keys(report.figures).filter((key) => figureCell(report.edition, key) === undefined);
  if (unknown.length > 0) {
    const message = `edition ${report.edition} has no such cell`;
    return {
      ok: false,
      entries: unknown.map((key) => ({ path: `figures.${key}`, message, code: 'unknown' })),
    };
  }
  const figures = Object.entries(report.figures).map(([key, figure]): [string, Figure] => [
    key,
    typeof figure === 'string' && isBlankText(figure) ? null : figure,
  ]);
  return { ok: true, report: { ...report, figures: Object.fromEntries(figures) } };
}
