import { cellsOf, contains, type Area } from './area';
import type { Lock } from './workbookModel';

/** The locks with one more; those that it covers altogether are dropped. */
export function withLock(locks: Lock[], lock: Lock): Lock[] {
  return [...locks.filter(({ area }) => !contains(lock.area, area)), lock];
}

/** True when every cell of the area may be edited on a protected sheet. */
export function isUnlocked(locks: Lock[], area: Area): boolean {
  const covers = locks.filter((lock) => !lock.locked);
  const cells = area.rows * area.columns;
  if (cells > 100_000) return covers.some((lock) => contains(lock.area, area) && lock === locks.at(-1));
  for (const { row, column } of cellsOf(area)) if (isLocked(locks, row, column)) return false;
  return true;
}

/** Whether a single cell is locked; the default of a cell is locked. */
export function isLocked(locks: Lock[], row: number, column: number): boolean {
  return (
    locks.filter((lock) => contains(lock.area, { row, column, rows: 1, columns: 1 })).at(-1)?.locked ?? true
  );
}
