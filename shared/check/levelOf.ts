import type { Unit } from '../report/report';

/** How high a place stands, by its 行政区划代码; the nation is not a place, and its code is all zeros. */
export type Level = 'nation' | 'province' | 'prefecture' | 'county' | 'township';

/**
 * The level of a unit's region: two digits for a province, four for a prefecture, six for a county and more for what is
 * below it, each filled up with zeros; null when it is not known.
 */
export function levelOf({ region }: Unit): Level | null {
  if (region === undefined) return null;
  if (/[1-9]/.test(region.slice(6))) return 'township';
  const place = region.slice(0, 6).replace(/(00)+$/, '');
  if (place === '') return 'nation';
  if (place.length <= 2) return 'province';
  if (place.length <= 4) return 'prefecture';
  return 'county';
}
