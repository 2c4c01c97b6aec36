import { textOfBytes } from '../workbook/textOfBytes';
import { DocumentRefusal } from './documentRefusal';

/**
 * The text of bytes, as `textOfBytes` finds it.
 *
 * @param declared what the source says of its encoding, e.g. `gb2312`
 * @throws DocumentRefusal notText when it is no text
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const text = textOfBytes(bytes, declared);
  if (text === null) throw new DocumentRefusal('notText');
  return text;
}
