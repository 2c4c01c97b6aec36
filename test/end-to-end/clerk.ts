import type { Page } from 'playwright-core';
import { editions } from '../../shared/editions/editions';
import { figureCells } from '../../shared/editions/figureCells';
import type { TableId } from '../../shared/editions/edition';
import { layout } from '../../shared/layout/layout';
import type { Report } from '../../shared/report/report';
import type { OpenPage } from './sandbox';

/** Lays out the tables for a year from the pane, and waits for the first check. */
export async function layOut({ pane }: OpenPage, year: number): Promise<void> {
  await pane.getByTestId('year').selectOption(String(year));
  await pane.getByTestId('lay-out').click();
  await pane.getByTestId('health-line').waitFor();
}

/** Gives the grid the keyboard with a cell selected, as a click on it does. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.evaluate(([name, cell]) => window.gouji.select(name, cell), [sheet, address] as const);
  const { x, y } = await page.evaluate(([name, cell]) => window.gouji.centerOf(name, cell), [
    sheet,
    address,
  ] as const);
  await page.mouse.click(x, y);
}

/** Milliseconds between keys, and from one entry to the next: the grid drops keys that follow an entry sooner. */
const keyDelay = 25;
const entryDelay = 250;

/**
 * Types into one cell, leaves it with Enter and waits until the grid has taken it.
 *
 * @param onEnter called when Enter is pressed
 */
export async function typeInto(
  page: Page,
  sheet: string,
  address: string,
  text: string,
  onEnter: () => void = () => undefined,
): Promise<void> {
  await page.waitForTimeout(entryDelay);
  await goTo(page, sheet, address);
  await page.keyboard.type(text, { delay: keyDelay });
  onEnter();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    ([name, cell, typed]) => String(window.gouji.values(name, cell)[0]?.[0] ?? '') === typed,
    [sheet, address, text] as const,
  );
}

/** Types all the figures of a report that are not blank, cell by cell. */
export async function typeFigures(page: Page, report: Report): Promise<void> {
  const plan = layout(report.edition, report);
  for (const { key } of figureCells(report.edition)) {
    const figure = report.figures[key] ?? null;
    const place = plan.figures.get(key);
    if (figure !== null && place !== undefined)
      await typeInto(page, place.sheet, place.address, String(figure));
  }
}

/** One table of a report as copied out of another spreadsheet: lines of figures between tabs. */
export function copiedTable(report: Report, id: TableId): string {
  const table = editions[report.edition].tables.find((candidate) => candidate.id === id);
  const rows = new Map<number, string[]>();
  for (const { key, row } of table?.figures ?? [])
    rows.set(row, [...(rows.get(row) ?? []), String(report.figures[key] ?? '')]);
  return [...rows.values()].map((line) => line.join('\t')).join('\n');
}

/** What a conditional format gives a cell: colours as `#RRGGBB`, null where none does. */
export interface CellColours {
  fontColor: string | null;
  fillColor: string | null;
}

/** Waits until the conditional formats give a cell these colours: the grid composes them a moment after an edit. */
export async function untilColoured(
  page: Page,
  sheet: string,
  address: string,
  colours: Partial<CellColours>,
): Promise<void> {
  await page.waitForFunction(
    ([name, cell, wanted]) => {
      const shown = window.gouji.shown(name, cell).conditional;
      return Object.entries(wanted).every(([key, colour]) => shown[key as 'fontColor'] === colour);
    },
    [sheet, address, colours] as const,
  );
}

/** Two clicks on one cell that follow one another sooner, the grid takes for a double click, and opens the cell. In milliseconds. */
export const betweenClicks = 700;

/** Pastes text at a cell through the clipboard and the keyboard. */
export async function paste(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.waitForTimeout(betweenClicks);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await goTo(page, sheet, address);
  await page.keyboard.press('Control+v');
}
