import type { Gaps } from './gaps';

/** A text without blanks, in one kind of digits and punctuation; `sourceOf` tells where its characters stand in the source. */
export interface CompactText {
  chars: string;
  gaps: Gaps;
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
  const gaps: number[] = [];
  let chars = '';
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plain = plainCodes[code] as number;
    if (plain === code) continue;
    chars += text.slice(kept, i);
    if (plain === dropped) gaps.push(i - gaps.length);
    else chars += String.fromCharCode(plain);
    kept = i + 1;
  }
  chars += text.slice(kept);
  if (chars.includes(',') || chars.includes('.')) chars = withClearSeparators(chars);
  return { chars: chars.replace(groupedDigits, (number) => number.replaceAll('，', ',')), gaps };
}

/** Commas and dots that are marks of the sentence become `，` and `。`. */
function withClearSeparators(text: string): string {
  let chars = '';
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== comma && code !== dot) continue;
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if (code === comma && isDigit(before) && isDigit(after)) continue;
    if (code === dot && !(isChinese(before) && endsOrGoesOn(after))) continue;
    chars += `${text.slice(kept, i)}${code === comma ? '，' : '。'}`;
    kept = i + 1;
  }
  return chars + text.slice(kept);
}

const comma = ','.charCodeAt(0);
const dot = '.'.charCodeAt(0);
const zero = '0'.charCodeAt(0);
/** No character; it stands in the table for one that is left out. */
const dropped = 0xffff;

/** What the language counts as blank, but for the line feed, and two that are invisible. */
const blanks =
  '\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2029\u202f\u205f\u3000\ufeff';

/** By code unit, the one that stands for it in a compact text. */
const plainCodes = tableOfCodes();

function tableOfCodes(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, code) => code);
  for (const blank of blanks) table[blank.charCodeAt(0)] = dropped;
  for (const [char, plain] of Object.entries(punctuation)) table[char.charCodeAt(0)] = plain.charCodeAt(0);
  for (let digit = 0; digit <= 9; digit += 1) table[fullWidthZero + digit] = '0'.charCodeAt(0) + digit;
  return table;
}

const endsOrGoesOn = (code: number): boolean => Number.isNaN(code) || code === 0x0a || isChinese(code);

const isChinese = (code: number): boolean =>
  !Number.isNaN(code) && /\p{Script=Han}/u.test(String.fromCharCode(code));

const isDigit = (code: number): boolean => code >= zero && code <= zero + 9;
