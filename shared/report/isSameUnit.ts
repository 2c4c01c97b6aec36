import type { Unit } from './report';

/** A unit's name without what is written now one way, now another: width, blanks, `人民`. */
export const plainUnitName = (name: string): string => name.normalize('NFKC').replace(/\s|人民/g, '');

/**
 * Whether two reports are of one unit: certain where both give its code; by its name alone it is only likely, since
 * units are renamed.
 */
export function isSameUnit(one: Unit, other: Unit): 'yes' | 'no' | 'unsure' {
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code ? 'yes' : 'no';
  return plainUnitName(one.name) === plainUnitName(other.name) ? 'yes' : 'unsure';
}
