/** Width of a digit of the default font (Calibri 11) in pixels, which a width in characters counts in. */
const digitPixels = 7;
const pixelsPerPoint = 96 / 72;

/** A width in points as .xlsx has it: in digits of the default font, to 1/256. Source: ECMA-376 18.3.1.13. */
export function columnWidth(points: number): number {
  return Math.trunc(((points * pixelsPerPoint) / digitPixels) * 256) / 256;
}
