import { IUndoRedoService } from '@univerjs/core';
import { writeWorkbook } from '../../shared/workbook/writeWorkbook';
import { quirksIn } from '../office-host/quirks';
import { snapshot } from '../office-host/snapshot';
import { addinFrame } from './addinFrame';
import { followSystemTheme, isDark, offerPaneWidth } from './appearance';
import { chartsOverGrid } from './chartsOverGrid';
import { element } from './element';
import { offerPaneLanguage } from './paneLanguage';
import { offerPersonas } from './personas';
import './page.css';
import { protectCells } from './protectCells';
import { autosave, forgetWorkbooks, loadWorkbook, saveWorkbook } from './savedWorkbook';
import { extrasOf } from './sheetExtras';
import { testSurface } from './testSurface';
import { univerGrid } from './univerGrid';
import { univerModel } from './univerModel';
import { watchEdits } from './userEdits';
import { watchSheets } from './watchSheets';

const submitAction = 'submitReport';
const submitButtonId = 'SubmitButton';

async function start(): Promise<void> {
  offerPaneWidth(element('pane-width', HTMLSelectElement));
  followSystemTheme();
  const locale = offerPaneLanguage(element('pane-language', HTMLSelectElement));
  const persona = await offerPersonas(element('persona', HTMLSelectElement));
  const { grid: saved, extras, selection } = loadWorkbook(persona);
  const grid = univerGrid('grid', saved, isDark());
  const saving = autosave(() =>
    saveWorkbook(persona, { grid: grid.workbook.save(), extras, selection: model.selection() }),
  );
  const model = univerModel(grid, extras, saving.changed);

  const status = element('status', HTMLElement);
  const say = (text: string): void => {
    status.textContent = text;
  };
  protectCells(
    grid,
    (sheet) => extrasOf(extras, sheet),
    () => say('此单元格受工作表保护，不能修改。'),
  );

  await grid.painted();
  if (selection) model.select(selection);
  // What the grid does before it shows where the user was is nothing to be kept.
  grid.api.addEvent(grid.api.Event.CommandExecuted, saving.changed);

  const makeBytes = (): Promise<Uint8Array> => writeWorkbook(snapshot(model));
  const pane = element('pane', HTMLElement);
  const quirks = new Set(quirksIn(location.href));
  const host = addinFrame(element('addin', HTMLIFrameElement), '/taskpane/taskpane.html', {
    model,
    makeBytes,
    locale,
    settings: {
      load: () => extras.settings,
      save(settings) {
        extras.settings = settings;
        saving.changed();
      },
    },
    pane: {
      show(visible) {
        pane.hidden = !visible;
      },
      isShown: () => !pane.hidden,
    },
    quirks,
    warn: (message) => console.warn(`[excel] ${message}`),
  });
  watchEdits(grid, (edit) => {
    say('');
    host.edited(edit);
  });
  watchSheets(grid, model, host);
  chartsOverGrid(grid, model, element('charts', HTMLElement));

  const undo = grid.injector.get(IUndoRedoService);
  let undoSteps = 0;
  undo.undoRedoStatus$.subscribe(({ undos }) => {
    undoSteps = undos;
  });
  window.gouji = testSurface(grid, model, host.log, quirks, () => undoSteps);

  const onClick = (id: string, act: () => Promise<void>): void =>
    element(id, HTMLButtonElement).addEventListener('click', () => {
      act().catch((error: unknown) => say(`没有完成：${String(error)}`));
    });
  onClick('submit', async () => {
    const outcome = await host.invokeCommand(submitAction, submitButtonId);
    if (outcome !== 0) say('加载项没有提供“报送”命令。');
  });
  onClick('show-pane', async () => {
    pane.hidden = !pane.hidden;
  });
  onClick('reset', async () => {
    const response = await fetch('/sandbox/reset', { method: 'POST' });
    if (!response.ok) throw new Error(`重置失败（${response.status}）`);
    saving.stop();
    forgetWorkbooks();
    location.reload();
  });
  onClick('download', async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(await makeBytes())]));
    link.download = '年度报告.xlsx';
    link.click();
    URL.revokeObjectURL(link.href);
  });
}

start().catch((error: unknown) => {
  console.error(error);
  element('status', HTMLElement).textContent = `沙盒没有启动：${String(error)}`;
});
