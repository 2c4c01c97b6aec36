import type { EditionId } from '../editions/edition';
import type { EditionRule } from './rule';

/** A report uses the edition of its year. Basis: the notices lay down from which year their form is used. */
export function editionRules(edition: EditionId): EditionRule[] {
  return [{ id: 'edition.year', family: 'edition', edition, severity: 'error', basis: 'notice' }];
}
