import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import type { BlankRule } from './rule';

/**
 * One rule a table: every cell of it is filled, with 0 where there is nothing to report. Blank is not zero.
 * Basis: practice; the notices do not say whether a blank must be filled, but a blank leaves its sums unjudged.
 */
export function blankRules(edition: EditionId): BlankRule[] {
  return editions[edition].tables.map((table) => ({
    id: `blank.${table.id}`,
    family: 'blank',
    edition,
    table: table.id,
    severity: 'error',
    basis: 'practice',
    cells: table.figures.map(({ key }) => key),
  }));
}
