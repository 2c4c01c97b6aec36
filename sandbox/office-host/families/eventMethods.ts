import type { Method } from '../family';
import type { EventType } from '../session';

/**
 * The methods `_Register…Event` and `_Unregister…Event` that Office.js calls when the first handler comes and the last one
 * goes.
 *
 * @param targetOf whose events they are: a sheet's id, or `Workbook`
 */
export function eventMethods<T>(
  targetOf: (target: T) => string,
  kinds: Record<string, EventType>,
): Record<string, Method<T>> {
  const pairs = Object.entries(kinds).flatMap(([name, type]): [string, Method<T>][] => [
    [
      `_Register${name}Event`,
      { writes: false, call: (target, session) => session.listen(type, targetOf(target)) },
    ],
    [
      `_Unregister${name}Event`,
      { writes: false, call: (target, session) => session.ignore(type, targetOf(target)) },
    ],
  ]);
  return Object.fromEntries(pairs);
}
