/** A phrase that holds many words and says nothing about a number, by the characters that it may begin with. */
interface Phrase {
  starts: string;
  pattern: RegExp;
}

const within = '[^，。；：、（）《》\\d\\n]';

const whom = `(?!社会)${within}{2,20}?(?:提出|提交|递交|申请)的?`;

const limit = '(?:法定|规定|限定|承诺|要求|答复|办理|处理)的?(?:答复|办理|处理)?(?:时限|期限|限期|时间|时效)';

const phrases: Phrase[] = [
  // All ways, and so all of them: 通过邮寄、邮件、现场等方式; but 通过邮寄 is a part.
  {
    starts: '通',
    pattern: new RegExp(
      `通过(?:${within}{1,8}、)*${within}{1,8}等(?:各种|多种|各类)?(?:方式|渠道|途径|形式)`,
      'y',
    ),
  },
  // The same without 通过: 书面或其他形式.
  {
    starts: '书口网信线邮传其各任多',
    pattern:
      /(?:(?:书面|口头|网络|网上|信函|当面|线上|线下|邮件|邮寄|传真|电话)(?:[、或和及等]|或者|以及))*(?:其[他它]|各[种类]|任何|多种|各)的?(?:形式|方式|渠道|途径)/y,
  },
  // Whom they asked: 向市政府及市政府办公室提出的.
  { starts: '向', pattern: new RegExp(`向${whom}`, 'y') },
  { starts: '公', pattern: new RegExp(`公民向${whom}`, 'y') },
  // Whom it is about: 针对县教育局, 针对街道机关和社区工作站的.
  {
    starts: '针',
    pattern: /针对[^，。；\d\n公]{1,20}?的?(?=有关|关于|涉及|政府信息|信息公开|政务)/y,
  },
  { starts: '针', pattern: /针对[^，。；、\d\n公]{1,12}?(?:局|委|镇|乡|街道|厅|政府|单位|机关)/y },
  // In whose name, where that is the unit's own: 以本单位名义.
  { starts: '以', pattern: /以[本我][^，。；、\d\n]{1,4}名义/y },
  // By when: 在法定答复期限内.
  {
    starts: '严在于按依法规限承要答办处',
    pattern: new RegExp(`(?:严格)?(?:[在于]|按照?|依照?)?${limit}(?:要求)?(?:以内|之内|内)?`, 'y'),
  },
  // By what: 按照《条例》等有关规定和要求.
  {
    starts: '严按依根',
    pattern:
      /(?:严格)?(?:按照?|依照?|根据|依据)(?:《[^》\n]{1,30}》|条例|法律|法规|有关|相关|法定|国家|上级|[省市县]|[等的和及、])*(?:规定|要求|程序|流程|标准)(?:[和及]?(?:要求|程序|流程))?/y,
  },
];

const byStart = new Map<string, RegExp[]>();
for (const { starts, pattern } of phrases)
  for (const start of starts) byStart.set(start, [...(byStart.get(start) ?? []), pattern]);

/** The characters that a phrase may begin with. */
export const phraseStarts: string[] = [...byStart.keys()];

/** The text of the phrase that starts there, or null. */
export function matchPhrase(chars: string, start: number): string | null {
  for (const pattern of byStart.get(chars.charAt(start)) ?? []) {
    pattern.lastIndex = start;
    const found = pattern.exec(chars);
    if (found !== null) return found[0];
  }
  return null;
}
