/** Digits of whole codes: province, city, county, township. Source: GB/T 2260 and GB/T 10114. */
const whole = /^(?:\d{2}|\d{4}|\d{6}|\d{9})$/;

/**
 * A code of an administrative region (行政区划代码) in its shortest form: `141100`, as a city writes itself in six digits, is
 * `1411`, and `140000` is `14`. Null for digits that are no whole code, such as `33010`.
 */
export function wholeRegion(code: string): string | null {
  if (!whole.test(code)) return null;
  return code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code;
}

/** Whether a region is another one or lies within it, by whole codes alone. */
export function isWithin(region: string, of: string): boolean {
  const [inner, outer] = [wholeRegion(region), wholeRegion(of)];
  return inner !== null && outer !== null && inner.startsWith(outer);
}

/**
 * Which of the regions directly within `of` a region is in: `141123204` is in `1411` of `14`, and in `141123` of `1411`. A region
 * that is `of` itself gives `of`. Both have to be whole codes, the first within the second.
 */
export function partOfRegion(region: string, of: string): string {
  const next = { 2: 4, 4: 6, 6: 9 }[of.length];
  return region.length === of.length ? of : region.slice(0, next);
}
