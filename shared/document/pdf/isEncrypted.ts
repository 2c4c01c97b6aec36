/** A letter of a name may be written by its code: `/#45ncrypt`. */
const letters = Array.from('Encrypt', (letter) => {
  const code = letter.charCodeAt(0).toString(16);
  return `(?:${letter}|#${Array.from(code, (digit) => `[${digit}${digit.toUpperCase()}]`).join('')})`;
});
const encrypted = new RegExp(`/${letters.join('')}(?![A-Za-z\\d#])`);

/** Bytes that are looked through at a time, and what of the last ones is looked at again. */
const part = 1024 * 1024;
const overlap = 64;

/**
 * Whether a PDF says that it is encrypted; one that nobody needs a password for is, too. Such a file says so in a trailer,
 * which is neither packed nor encrypted.
 */
export function isEncrypted(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('latin1');
  for (let at = 0; at < bytes.length; at += part)
    if (encrypted.test(decoder.decode(bytes.subarray(at, at + part + overlap)))) return true;
  return false;
}
