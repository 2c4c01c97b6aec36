import type { CellStyle as WrittenStyle } from 'hucre/xlsx';
import { addressOf } from '../layout/address';
import type { CellStyle, StyledRange } from '../layout/sheetContent';
import { rangeAt } from './rangeAt';
import { styleToWrite } from './styleToWrite';

/** The style of every styled cell, by address: where ranges overlap, the later one wins property by property. */
export function cellStyles(ranges: StyledRange[]): Map<string, WrittenStyle> {
  const styles = new Map<string, CellStyle>();
  for (const { range, style } of ranges) {
    const { top, left, bottom, right } = rangeAt(range);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const address = addressOf(row, column);
        styles.set(address, { ...styles.get(address), ...style });
      }
    }
  }
  return new Map([...styles].map(([address, style]) => [address, styleToWrite(style)]));
}
