const simplified =
  '条项规范处许罚强执费业单额万总数据关系为与于请况体组织团机构务产权属国络线开别结转区计种无现质补确认内访举报诉复议审维纠讼经后决废发职';
const traditional =
  '條項規範處許罰強執費業單額萬總數據關係為與於請況體組織團機構務產權屬國絡線開別結轉區計種無現質補確認內訪舉報訴復議審維糾訟經後決廢發職';

/** A text in traditional characters, as far as labels need them. */
export const inTraditional = (text: string): string =>
  Array.from(text, (char) => {
    const at = simplified.indexOf(char);
    return at === -1 ? char : traditional.charAt(at);
  }).join('');

/** Digits in full width. */
export const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const codes = gb18030Codes();

/** The bytes of a text in GB18030, of which Node only decodes. */
export function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const code = codes.get(char);
      if (code === undefined) throw new RangeError(`${char} has no two-byte code`);
      return code;
    }),
  );
}

/** All characters of two bytes, by decoding them. */
function gb18030Codes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low === 0x7f) continue;
      found.set(decoder.decode(Uint8Array.from([high, low])), [high, low]);
    }
  return found;
}
