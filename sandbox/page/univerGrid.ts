import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableChinese from '@univerjs/preset-sheets-table/locales/zh-CN';
import '@univerjs/preset-sheets-table/lib/index.css';
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type Injector,
  type IWorkbookData,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { startUniver } from './startUniver';

export type UniverApi = FUniver;
export type UniverWorkbook = ReturnType<UniverApi['createWorkbook']>;
export type UniverSheet = ReturnType<UniverWorkbook['getActiveSheet']>;

/** The grid, and the services behind its public face for what that does not reach. */
export interface UniverGrid {
  api: UniverApi;
  workbook: UniverWorkbook;
  injector: Injector;
  /** Changes the workbook without a step on the undo stack. */
  mutate(id: string, params: object): void;
  /** Resolves once the grid has painted; before that it lacks parts that an add-in may ask for, and cannot scroll. */
  painted(): Promise<void>;
  /** True while `mutate` runs: the change is the add-in's, not the user's. */
  isMutating(): boolean;
}

export const gridSize = { rowCount: 200, columnCount: 30 };

const emptyWorkbook: Partial<IWorkbookData> = {
  id: 'workbook',
  name: '工作簿',
  sheetOrder: ['sheet-1'],
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', ...gridSize } },
};

/**
 * Univer, as it comes, in the element with the id `container`.
 *
 * @param saved a workbook as Univer saved it, or null for one with an empty sheet `Sheet1`
 */
export function univerGrid(
  container: string,
  saved: Partial<IWorkbookData> | null,
  darkMode: boolean,
): UniverGrid {
  const locales = {
    [LocaleType.ZH_CN]: mergeLocales(
      coreChinese,
      conditionalFormattingChinese,
      dataValidationChinese,
      tableChinese,
    ),
  };
  const { univer, api } = startUniver({ darkMode, locale: LocaleType.ZH_CN, locales }, [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ]);
  const workbook = api.createWorkbook(saved ?? emptyWorkbook);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let mutating = false;
  return {
    api,
    workbook,
    injector,
    mutate(id, params) {
      const outer = mutating;
      mutating = true;
      try {
        commands.syncExecuteCommand(id, params);
      } finally {
        mutating = outer;
      }
    },
    painted: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    isMutating: () => mutating,
  };
}
