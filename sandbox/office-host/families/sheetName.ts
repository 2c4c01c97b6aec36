import { HostError } from '../hostError';
import type { Session } from '../session';

/** Throws unless Excel would take the name for a new sheet. */
export function checkSheetName(session: Session, name: unknown): asserts name is string {
  const fits =
    typeof name === 'string' && name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
  if (!fits) throw new HostError('InvalidArgument', `${String(name)} cannot be the name of a sheet`);
  const taken = session.model.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', `a sheet named ${name} exists already`);
}

/** A name for a sheet that comes from a file: its own, or where that is taken, with a number: `表二 (2)`. */
export function nameWithNumber(session: Session, name: string): string {
  const taken = new Set(session.model.sheets().map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}
