/**
 * The bytes that text in ASCII85 stands for, to its end mark or to the first sign that it does not know.
 * Source: ISO 32000-1, 7.4.3.
 */
export function ascii85(text: Uint8Array): Uint8Array {
  const found = new Uint8Array(text.length * 4);
  let length = 0;
  let group: number[] = [];
  const put = (digits: number[], count: number): void => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let byte = 0; byte < count; byte += 1) {
      found[length] = Math.floor(value / 256 ** (3 - byte)) & 0xff;
      length += 1;
    }
  };
  for (const sign of text) {
    if (sign <= 0x20) continue;
    if (sign === 0x7a && group.length === 0) put([0], 4);
    else if (sign >= 0x21 && sign <= 0x75) group.push(sign - 0x21);
    else break;
    if (group.length < 5) continue;
    put(group, 4);
    group = [];
  }
  if (group.length > 1) put([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return found.subarray(0, length);
}
