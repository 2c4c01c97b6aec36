import type { Unit } from '../report/report';

/**
 * Whether a unit may issue 规章: the provinces, the cities divided into districts and the autonomous prefectures, as
 * governments or through their 办公厅（室）, which reports for the government and may be filed as a department; and the
 * ministries, whose region is not a place.
 *
 * @returns null when kind or region are not known, so nothing can be said
 */
export function mayRegulate({ name, kind, region }: Unit): boolean | null {
  if (kind === 'township') return false;
  if (kind === undefined || region === undefined) return null;
  if (kind === 'other') return null;
  const place = region.replace(/(00)+$/, '');
  if (place === '') return true;
  if (place.length > 4) return false;
  return kind !== 'department' || /办公[厅室]$/.test(name);
}
