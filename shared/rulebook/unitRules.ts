import type { EditionId } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import type { UnitRule } from './rule';

const cellsOfRow = (edition: EditionId, row: string): string[] =>
  figureCells(edition)
    .filter(({ key }) => key.startsWith(`disclosure.${row}.`))
    .map(({ key }) => key);

/**
 * What a kind of unit normally leaves at 0. Source for 规章: 立法法第九十一条、第九十三条; below a city divided into
 * districts no body issues any. The notices themselves do not say who fills the row.
 */
export function unitRules(edition: EditionId): UnitRule[] {
  return [
    {
      id: 'unit.regulations',
      family: 'unit',
      severity: 'warning',
      basis: 'regulation',
      about: 'mayNotRegulate',
      cells: cellsOfRow(edition, 'regulations'),
    },
    {
      id: 'unit.townshipFees',
      family: 'unit',
      severity: 'note',
      basis: 'practice',
      about: 'township',
      cells: cellsOfRow(edition, 'fees'),
    },
  ];
}
