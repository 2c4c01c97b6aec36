import type { Receipt } from '../../../shared/api/receipt';
import type { FiledFinding } from '../../../shared/api/answers';
import type { Report } from '../../../shared/report/report';
import type { Finding } from '../../../shared/rulebook/finding';

/** Something that was found when a report was handed in, with what its unit wrote to it. */
export interface FiledLine {
  rule: string;
  severity: FiledFinding['severity'];
  /** As today's rules find it again, which gives it words; null where they no longer do. */
  finding: Finding | null;
  /** null where nothing was written. */
  explanation: string | null;
  /** Why a supervisor let it pass, where one did. */
  released: string | null;
}

/**
 * What was found at the time, each matched with what today's rules find of the same report.
 *
 * @param today findings of the same report, under today's rules
 */
export function filedLines(
  report: Report,
  { released = [] }: Pick<Receipt, 'released'>,
  filed: readonly FiledFinding[],
  today: readonly Finding[],
): FiledLine[] {
  const left = [...today];
  return filed.map(({ rule, severity, cells }) => {
    const index = left.findIndex((each) => each.rule === rule && each.cells.join() === cells.join());
    const finding = index < 0 ? null : (left.splice(index, 1)[0] ?? null);
    const explanation = report.explanations?.[rule]?.trim() ?? '';
    return {
      rule,
      severity,
      finding,
      explanation: explanation === '' ? null : explanation,
      released: released.find(({ rules }) => rules.some((each) => each.rule === rule))?.reason ?? null,
    };
  });
}

/** Whether a finding of today was among those at the time: what was not, a rule that came later has found. */
export function wasFiled(
  filed: readonly FiledFinding[],
  { rule, cells }: Pick<Finding, 'rule' | 'cells'>,
): boolean {
  return filed.some((each) => each.rule === rule && each.cells.join() === cells.join());
}

/** Whether putting them into words takes last year's report: rules across years need it to find them again. */
export const needLastYear = (filed: readonly FiledFinding[]): boolean =>
  filed.some(({ rule }) => rule.startsWith('years.'));
