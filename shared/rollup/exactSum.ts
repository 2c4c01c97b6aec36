const places = 6;
const unit = 10n ** BigInt(places);

/**
 * Adds numbers exactly, as decimals of up to six places: neither the many small amounts nor the one large one loses a
 * digit. What a number means is what its shortest notation says.
 *
 * @param values finite numbers below 10^15 with at most six decimal places
 * @returns the number nearest to the exact sum
 */
export function exactSum(values: Iterable<number>): number {
  let whole = 0;
  let millionths = 0n;
  for (const value of values) {
    if (Number.isInteger(value) && Number.isSafeInteger(whole + value)) whole += value;
    else millionths += toMillionths(value);
  }
  return millionths === 0n ? whole : fromMillionths(BigInt(whole) * unit + millionths);
}

function toMillionths(value: number): bigint {
  const [digits = '', decimals = ''] = String(Math.abs(value)).split('.');
  const size = BigInt(digits) * unit + BigInt(decimals.padEnd(places, '0').slice(0, places));
  return value < 0 ? -size : size;
}

function fromMillionths(size: bigint): number {
  const positive = size < 0n ? -size : size;
  const number = Number(`${positive / unit}.${String(positive % unit).padStart(places, '0')}`);
  return size < 0n ? -number : number;
}
