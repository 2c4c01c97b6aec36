/** A phrase that holds any words and says nothing about a number, by the character that it begins with. */
interface Phrase {
  start: string;
  pattern: RegExp;
}

const within = '[^，。；：、（）《》\\d\\n]';

const whom = `(?!社会)${within}{2,20}?(?:提出|提交|递交)的?`;

const phrases: Phrase[] = [
  // All ways, and so all of them: 通过邮寄、邮件、现场等方式; but 通过邮寄 is a part.
  {
    start: '通',
    pattern: new RegExp(
      `通过(?:${within}{1,8}、)*${within}{1,8}等(?:各种|多种|各类)?(?:方式|渠道|途径|形式)`,
      'y',
    ),
  },
  // Whom they asked: 向市政府及市政府办公室提出的.
  { start: '向', pattern: new RegExp(`向${whom}`, 'y') },
  { start: '公', pattern: new RegExp(`公民向${whom}`, 'y') },
  // Whom it is about: 针对县教育局.
  { start: '针', pattern: /针对[^，。；、\d\n公]{1,12}?(?:局|委|镇|乡|街道|厅|政府|单位|机关)/y },
];

/** The text of the phrase that starts there, or null. */
export function matchPhrase(chars: string, start: number): string | null {
  for (const { start: first, pattern } of phrases) {
    if (chars[start] !== first) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(chars);
    if (found !== null) return found[0];
  }
  return null;
}
