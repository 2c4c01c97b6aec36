import { check } from '../../shared/check/check';
import { readReport } from '../../shared/layout/readReport';
import type { SheetReading } from '../../shared/layout/sheetReading';
import { writeWorkbookState } from '../../shared/layout/workbookState';
import { localise } from '../../shared/localise/localise';
import type { Report } from '../../shared/report/report';
import { cardsOf } from '../state/cardsOf';
import type { LaidOut } from '../state/paneState';
import { blocksToRead } from './blocksToRead';
import type { Desk } from './desk';
import { digestOf } from './digestOf';
import { memoryOf } from './memoryOf';

/**
 * Reads the workbook in one round trip, judges it and shows what was found. Never writes. Gives what was found, or
 * null when no report can be read; the state then says why.
 */
export async function readAndCheck({ store, excel }: Desk): Promise<LaidOut | null> {
  const sheets = await excel.readSheets(blocksToRead);
  // Only the explanations are taken from this; edition and year are the sheets' own.
  const memory = writeWorkbookState(memoryOf(store.state(), { edition: '2021', year: 0 }));
  const result = readReport({ sheets, customXml: [memory] });
  if (result.ok) {
    const found = await judge(result.report);
    store.dispatch({ type: 'checked', found });
    return found;
  }
  const { workbook, remembered } = store.state();
  const isOurs = remembered || workbook.kind === 'laidOut';
  if (result.problem.code === 'notOurs' || !isOurs) {
    store.dispatch({
      type: 'foundNotLaidOut',
      occupied: sheets.filter(holdsSomething).map(({ name }) => name),
    });
  } else {
    store.dispatch({ type: 'foundUnreadable', problem: result.problem });
  }
  return null;
}

async function judge(report: Report): Promise<LaidOut> {
  const result = check(report);
  const suspected = result.counts.sums.broken > 0 ? localise(report) : null;
  const cards = cardsOf(report.edition, result, suspected);
  return { kind: 'laidOut', report, result, cards, digest: await digestOf(report) };
}

function holdsSomething({ rows }: SheetReading): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}
