import { blockOf } from '../../sandbox/office-host/blockOf';
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
  const blocks = [...new Set(values.map(({ sheet }) => sheet))].map((name) => {
    const cells = values.filter(({ sheet }) => sheet === name);
    return { name, block: blockOf(cells.map(({ address, value }) => ({ ...cellAt(address), value }))) };
  });
  await page.evaluate((all) => {
    const { workbook } = window.gouji;
    for (const { name, block } of all) {
      const id = workbook.sheets().find((sheet) => sheet.name === name)?.id;
      if (id === undefined) throw new RangeError(`no sheet is named ${name}`);
      if (block) workbook.writeCells(id, block.area, block.contents);
    }
  }, blocks);
  await pane.getByTestId('recheck').click();
}
