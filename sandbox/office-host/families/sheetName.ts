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
