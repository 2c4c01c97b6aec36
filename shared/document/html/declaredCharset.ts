/** Only the beginning of a page can declare its encoding. Source: HTML, "prescan a byte stream". */
const scanned = 4096;

/** The encoding that a page declares in a meta element or an XML declaration, e.g. `gb2312`, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, scanned));
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)/i.exec(start) ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([A-Za-z0-9_-]+)/i.exec(start);
  return found?.[1] ?? null;
}
