import type { DirectoryUnit } from '../directoryUnit';
import type { RowTrouble } from './rowTrouble';
import type { UnitRow } from './unitRow';

/**
 * The rows whose unit cannot merge into the one they name: one that nobody knows, itself, or one that had ended before it took over.
 *
 * @param units every unit as it becomes, by its code
 */
export function mergeTroubles(
  rows: readonly UnitRow[],
  units: ReadonlyMap<string, DirectoryUnit>,
): RowTrouble[] {
  return rows.flatMap(({ row, code, mergedInto }): RowTrouble[] => {
    if (mergedInto === undefined) return [];
    const into = units.get(mergedInto);
    const last = units.get(code)?.until ?? null;
    const because = (trouble: RowTrouble['trouble']): RowTrouble[] => [
      { row, column: 'mergedInto', trouble, found: mergedInto },
    ];
    if (mergedInto === code) return because('sameUnit');
    if (into === undefined) return because('unknownUnit');
    const goesOn = into.until === null || (last !== null && into.until > last);
    return goesOn ? [] : because('endedUnit');
  });
}
