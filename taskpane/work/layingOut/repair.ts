import { coverAddresses, coverName, unitKindNames } from '../../../shared/layout/coverSheet';
import { fillReport } from '../../../shared/layout/fillReport';
import { foundText } from '../../../shared/layout/foundFigure';
import { layout } from '../../../shared/layout/layout';
import { cellAt } from '../../../shared/layout/address';
import { readDate } from '../../../shared/layout/readDate';
import type { SheetReading } from '../../../shared/layout/sheetReading';
import type { FactKey } from '../../../shared/layout/workbookPlan';
import type { WorkbookState } from '../../../shared/layout/workbookState';
import { unitKinds, type Report, type Unit } from '../../../shared/report/report';
import type { PaneState } from '../../state/paneState';
import { attempt } from '../attempt';
import { blocksToRead } from '../checking/blocksToRead';
import type { Desk } from '../desk';
import { putOnSheets } from './putOnSheets';
import { readAndCheck } from '../checking/readAndCheck';
import { salvageFigures } from './salvageFigures';

/**
 * Lays the template again over a workbook of ours and puts back whatever figures and texts still stand in it.
 *
 * @param unit whose report it is to be, where not that of the unit it is made out for
 */
export async function repair(desk: Desk, unit?: Unit): Promise<void> {
  const { excel, store } = desk;
  await attempt(
    desk,
    'repairing',
    async () => {
      const memory = await excel.recall();
      const sheets = await excel.readSheets(blocksToRead);
      const report = salvage(memory, sheets, store.state(), unit);
      if (report === null) throw new Error('nothing tells which report this workbook is for');
      await putOnSheets(desk, fillReport(layout(report.edition, report), report), 'all');
      await readAndCheck(desk);
    },
    'layoutFailed',
  );
}

function salvage(
  memory: WorkbookState | null,
  sheets: SheetReading[],
  { who, workbook }: PaneState,
  forUnit: Unit | undefined,
): Report | null {
  const known = workbook.kind === 'laidOut' ? workbook.report : null;
  const edition = known?.edition ?? memory?.edition;
  const year = known?.year ?? memory?.year;
  if (edition === undefined || year === undefined) return null;

  const cover = sheets.find(({ name }) => name === coverName);
  const fact = (key: FactKey): string | undefined => {
    const { row, column } = cellAt(coverAddresses[key]);
    return foundText(cover?.rows[row]?.[column]) || undefined;
  };
  const own = who.kind === 'known' && who.identity.role === 'reporter' ? who.identity.unit : null;
  const unit: Unit = forUnit ??
    known?.unit ??
    own ?? {
      name: fact('unitName') ?? '',
      code: fact('unitCode'),
      region: fact('region'),
      kind: unitKinds.find((kind) => unitKindNames[kind] === fact('kind')),
    };
  return {
    edition,
    year,
    unit,
    documentNumber: fact('documentNumber'),
    signedOn: readDate(fact('signedOn') ?? '') ?? undefined,
    narrative: { overview: fact('overview'), problems: fact('problems'), other: fact('other') },
    figures: salvageFigures(edition, sheets),
  };
}
