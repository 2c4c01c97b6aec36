import type { IWorkbookData } from '@univerjs/core';
import type { Selection } from '../office-host/workbookModel';
import { noExtras, type Extras } from './sheetExtras';

/** A workbook as the page keeps it in the browser. */
export interface SavedWorkbook {
  grid: Partial<IWorkbookData> | null;
  extras: Extras;
  /** Where the user was. */
  selection: Selection | null;
}

const keyFor = (persona: string): string => `gouji.workbook.${persona}`;

/** The workbook of one persona; an empty one when nothing was saved or it cannot be read. */
export function loadWorkbook(persona: string): SavedWorkbook {
  const json = localStorage.getItem(keyFor(persona));
  if (json === null) return { grid: null, extras: noExtras(), selection: null };
  try {
    const saved = JSON.parse(json) as SavedWorkbook;
    return { ...saved, extras: { ...noExtras(), ...saved.extras } };
  } catch (error) {
    console.error('the saved workbook cannot be read', error);
    return { grid: null, extras: noExtras(), selection: null };
  }
}

export function saveWorkbook(persona: string, workbook: SavedWorkbook): void {
  localStorage.setItem(keyFor(persona), JSON.stringify(workbook));
}

/** Forgets the workbooks of all personas. */
export function forgetWorkbooks(): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('gouji.workbook.')) localStorage.removeItem(key);
}

/** Calls `save` soon after the last of a run of changes, and at once when the page goes away. */
export function autosave(save: () => void): { changed: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const now = (): void => {
    if (timer === undefined || stopped) return;
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  addEventListener('pagehide', now);
  return {
    changed() {
      clearTimeout(timer);
      timer = setTimeout(now, 200);
    },
    stop() {
      stopped = true;
    },
  };
}
