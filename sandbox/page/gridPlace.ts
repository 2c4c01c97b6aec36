import type { UniverSheet } from './univerGrid';

/** How far the part of a sheet that scrolls is scrolled, in pixels. */
export function scrolledBy(view: UniverSheet): { x: number; y: number } {
  const scroll = view.getScrollState();
  const start = view.getRange(view.getFrozenRows(), view.getFrozenColumns()).getCellRect();
  const first = view
    .getRange(
      view.getFrozenRows() + scroll.sheetViewStartRow,
      view.getFrozenColumns() + scroll.sheetViewStartColumn,
    )
    .getCellRect();
  return { x: first.x - start.x + scroll.offsetX, y: first.y - start.y + scroll.offsetY };
}

/** Where the grid is painted, in pixels of the page; null before it is. */
export function canvasPlace(): DOMRect | null {
  return document.querySelector('[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect() ?? null;
}
