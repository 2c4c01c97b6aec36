import type { Unit } from '../report/report';
import { levelOf } from './levelOf';

/** Bodies that a government sends out issue no 规章, whatever the region that they stand in: 管委会, 行署. */
const agency = /管理委员会$|管委会$|行政公署$|行署$/;

/**
 * Whether a unit may issue 规章: the provinces, the cities divided into districts and the autonomous prefectures, as
 * governments or through their 办公厅（室）, which reports for the government and may be filed as a department; and the
 * ministries, whose region is not a place.
 *
 * @returns null when kind or region are not known, so nothing can be said
 */
export function mayRegulate(unit: Unit): boolean | null {
  const { name, kind } = unit;
  if (kind === 'township' || agency.test(name)) return false;
  const level = levelOf(unit);
  if (kind === undefined || kind === 'other' || level === null) return null;
  if (level === 'nation') return true;
  if (level === 'county' || level === 'township') return false;
  return kind !== 'department' || /政府办公[厅室]$/.test(name);
}
