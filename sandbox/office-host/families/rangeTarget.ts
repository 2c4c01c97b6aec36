import { formatArea, parseArea, cellsOf, type Area, type RangeTarget } from '../area';
import { HostError } from '../hostError';
import { isUnlocked } from '../locks';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import type { SheetState, WholeFormat } from '../workbookModel';

/** The state of the sheet with this id; the add-in may hold one that was deleted. */
export function sheetState(session: Session, id: string): SheetState {
  const found = session.model.sheets().find((sheet) => sheet.id === id);
  if (found === undefined) throw new HostError('ItemNotFound', 'the worksheet does not exist any more');
  return found;
}

/** An area from an address an add-in gave; a sheet's name before it is dropped. */
export function givenArea(address: unknown): Area {
  if (typeof address !== 'string') throw new HostError('InvalidArgument', 'an address is a string');
  try {
    return parseArea(address.slice(address.lastIndexOf('!') + 1));
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('InvalidArgument', error.message);
    throw error;
  }
}

/** The area of an argument that may be a Range or an address. */
export function otherArea(argument: unknown, sheet: string): Area {
  if (typeof argument === 'string') return givenArea(argument);
  const target = (argument as HostObject | null)?.target as RangeTarget | undefined;
  if (target?.area === undefined || target.sheet !== sheet)
    throw new HostError('InvalidArgument', 'a range of the same sheet is needed');
  return target.area;
}

/** The address as Range.address gives it: `表三!B4:H28`, the name in quotes where a formula would need them. */
export function fullAddress(session: Session, { sheet, area }: RangeTarget): string {
  const { name } = sheetState(session, sheet);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!${formatArea(area)}`;
}

/** Throws AccessDenied when the sheet is protected and a cell of the area is locked. */
export function guardContent(session: Session, { sheet, area }: RangeTarget): void {
  const { protection, locks } = sheetState(session, sheet);
  if (protection !== null && !isUnlocked(locks, area))
    throw new HostError('AccessDenied', `the cells ${formatArea(area)} are locked on a protected sheet`);
}

/** Throws AccessDenied when the sheet is protected and its options do not allow the change. */
export function guardSheet(session: Session, sheet: string, option?: string): void {
  const { protection } = sheetState(session, sheet);
  if (protection !== null && (option === undefined || protection[option] !== true))
    throw new HostError('AccessDenied', 'the sheet is protected');
}

/** What all cells of the area have alike, or null where they differ. Large areas are judged by their first cells. */
export function uniform<K extends keyof WholeFormat>(
  session: Session,
  { sheet, area }: RangeTarget,
  key: K,
): WholeFormat[K] | null {
  const judged = { ...area, rows: Math.min(area.rows, 200), columns: Math.min(area.columns, 40) };
  const first = session.model.readStyle(sheet, area.row, area.column)[key];
  for (const { row, column } of cellsOf(judged))
    if (session.model.readStyle(sheet, row, column)[key] !== first) return null;
  return first;
}
