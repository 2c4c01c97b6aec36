import { cellAt } from '../../shared/layout/address';
import { layout } from '../../shared/layout/layout';
import type { Place } from '../../shared/layout/workbookPlan';
import type { Report } from '../../shared/report/report';
import { clerkNarrative } from '../cases/clerkNarrative';
import { layOut } from './clerk';
import type { OpenPage } from './sandbox';

type PutIn = Place & { value: string | number | null };

/**
 * A workbook as a clerk left it: laid out, then a report's figures, date, document number and texts put in without
 * typing. What the report leaves blank becomes 0, and sections of text that it lacks are filled; the unit is the persona's own.
 */
export async function layOutFilled(open: OpenPage, report: Report): Promise<void> {
  await layOut(open, report.year);
  const plan = layout(report.edition, report);
  const { signedOn, documentNumber, narrative } = report;
  const facts = { signedOn, documentNumber, ...clerkNarrative, ...narrative };
  await putIn(open, [
    ...[...plan.figures].map(([key, place]): PutIn => ({ ...place, value: report.figures[key] ?? 0 })),
    ...Object.entries(facts).flatMap(([key, value]): PutIn[] =>
      value === undefined ? [] : [{ ...plan.facts[key as keyof typeof facts], value }],
    ),
  ]);
}

/** Puts values into cells past locks, validation and undo, as another program would, and has the pane read them. */
export async function putIn({ page, pane }: OpenPage, values: PutIn[]): Promise<void> {
  const cells = values.map(({ sheet, address, value }) => ({ sheet, ...cellAt(address), value }));
  await page.evaluate((all) => {
    const { workbook } = window.gouji;
    for (const { sheet, row, column, value } of all) {
      const id = workbook.sheets().find(({ name }) => name === sheet)?.id;
      if (id === undefined) throw new RangeError(`no sheet is named ${sheet}`);
      workbook.writeCells(id, { row, column, rows: 1, columns: 1 }, [[value]]);
    }
  }, cells);
  await pane.getByTestId('recheck').click();
}
