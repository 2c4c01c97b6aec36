/** A text without blanks, in one kind of digits and punctuation; `offsets[i]` is where `chars[i]` stands in the source. */
export interface CompactText {
  chars: string;
  offsets: number[];
}

const punctuation: Record<string, string> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '％': '%',
  '．': '.',
  '－': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '~': '-',
  '～': '-',
  '〜': '-',
  '[': '〔',
  ']': '〕',
  '［': '〔',
  '］': '〕',
  '【': '〔',
  '】': '〕',
  '<': '《',
  '>': '》',
  '〈': '《',
  '〉': '》',
  '\r': '\n',
  '\u2028': '\n',
};

const fullWidthZero = 0xff10;

/** `1，573件`, as an input method for Chinese types it; `3，15件` is no such number. */
const groupedDigits =
  /(?<!\d[.,，]?)\d{1,3}(?:[,，]\d{3})+(?=(?:\.\d+)?[余多]?[件份宗起例次条项个部桩人家元万亿])/g;

/**
 * The compact form of a text. Half-width commas become `，` except between digits, where they separate thousands, and so
 * do full-width ones where a unit shows it; a dot between Chinese characters, or behind the last one, becomes `。`.
 */
export function compactText(text: string): CompactText {
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = plainChar(text[i] ?? '');
    if (char !== '\n' && /\s|\u200b|\ufeff/.test(char)) continue;
    chars.push(char);
    offsets.push(i);
  }
  for (let i = 0; i < chars.length; i++) {
    if (chars[i] === ',' && !(isDigit(chars[i - 1]) && isDigit(chars[i + 1]))) chars[i] = '，';
    if (chars[i] === '.' && isChinese(chars[i - 1]) && endsOrGoesOn(chars[i + 1])) chars[i] = '。';
  }
  const joined = chars.join('').replace(groupedDigits, (number) => number.replaceAll('，', ','));
  return { chars: joined, offsets };
}

function plainChar(char: string): string {
  const digit = char.charCodeAt(0) - fullWidthZero;
  if (digit >= 0 && digit <= 9) return String(digit);
  return punctuation[char] ?? char;
}

const endsOrGoesOn = (char: string | undefined): boolean =>
  char === undefined || char === '\n' || isChinese(char);

const isChinese = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char);

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
