const marks: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** GBK and GB2312 are parts of GB18030, and pages that name them hold its characters too. */
const chinese = 'gb18030';

/**
 * The text of bytes, by byte order mark, else by the encoding they declare, else as UTF-8, else as GB18030; null when it is none of
 * these.
 *
 * @param declared what the source says of its encoding, e.g. `gb2312`
 */
export function textOfBytes(bytes: Uint8Array, declared: string | null = null): string | null {
  const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(bytes, mark[1]);
  const named = declared === null ? null : decodeAs(bytes, /^gb/i.test(declared) ? chinese : declared);
  return named ?? decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, chinese);
}

/** null where the bytes are not in that encoding, or where nobody knows it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
