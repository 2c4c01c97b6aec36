import type { Meaning } from './meaning';
import type { WordRule } from './wordTree';

/** A phrase that holds many words and says nothing about a number, and how it may begin. */
interface Phrase {
  openings: readonly string[];
  pattern: RegExp;
}

const within = '[^，。；：、（）《》\\d\\n]';

const whom = `(?!社会)${within}{2,20}?(?:提出|提交|递交|申请)的?`;

const limits = '法定 规定 限定 承诺 要求 答复 办理 处理';
const limit = `(?:${limits.replaceAll(' ', '|')})的?(?:答复|办理|处理)?(?:时限|期限|限期|时间|时效)`;

const ways = '书面 口头 网络 网上 信函 当面 线上 线下 邮件 邮寄 传真 电话';

/** Each of some words with each of some characters behind it. */
const before = (words: string, characters: string): string[] =>
  words.split(' ').flatMap((word) => [...characters].map((character) => word + character));

const phrases: Phrase[] = [
  // All ways, and so all of them: 通过邮寄、邮件、现场等方式; but 通过邮寄 is a part.
  {
    openings: ['通过'],
    pattern: new RegExp(
      `通过(?:${within}{1,8}、)*${within}{1,8}等(?:各种|多种|各类)?(?:方式|渠道|途径|形式)`,
      'y',
    ),
  },
  // The same without 通过: 书面或其他形式.
  {
    openings: [
      ...before(ways, '、或和及等以'),
      '其他',
      '其它',
      '任何',
      '多种',
      ...before('各', '种类的形方渠途'),
    ],
    pattern: new RegExp(
      `(?:(?:${ways.replaceAll(' ', '|')})(?:[、或和及等]|或者|以及))*(?:其[他它]|各[种类]|任何|多种|各)的?(?:形式|方式|渠道|途径)`,
      'y',
    ),
  },
  // Whom they asked: 向市政府及市政府办公室提出的.
  { openings: ['向'], pattern: new RegExp(`向${whom}`, 'y') },
  { openings: ['公民向'], pattern: new RegExp(`公民向${whom}`, 'y') },
  // Whom it is about: 针对县教育局, 针对街道机关和社区工作站的.
  {
    openings: ['针对'],
    pattern: /针对[^，。；\d\n公]{1,20}?的?(?=有关|关于|涉及|政府信息|信息公开|政务)/y,
  },
  { openings: ['针对'], pattern: /针对[^，。；、\d\n公]{1,12}?(?:局|委|镇|乡|街道|厅|政府|单位|机关)/y },
  // In whose name, where that is the unit's own: 以本单位名义.
  { openings: ['以本', '以我'], pattern: /以[本我][^，。；、\d\n]{1,4}名义/y },
  // By when: 在法定答复期限内.
  {
    openings: [
      '严格',
      ...['', '在', '于', '按', '按照', '依', '依照'].flatMap((by) =>
        before(limits, '的答办处时期限').map((opening) => by + opening),
      ),
    ],
    pattern: new RegExp(`(?:严格)?(?:[在于]|按照?|依照?)?${limit}(?:要求)?(?:以内|之内|内)?`, 'y'),
  },
  // By what: 按照《条例》等有关规定和要求.
  {
    openings: ['严格', ...before('按 按照 依 依照 根据 依据', '《条法有相国上省市县等的和及、规要程流标')],
    pattern:
      /(?:严格)?(?:按照?|依照?|根据|依据)(?:《[^》\n]{1,30}》|条例|法律|法规|有关|相关|法定|国家|上级|[省市县]|[等的和及、])*(?:规定|要求|程序|流程|标准)(?:[和及]?(?:要求|程序|流程))?/y,
  },
];

const meaning: Meaning = { role: 'filler' };

/** Each of the phrases, to be known as one word that means nothing. */
export const phraseRules: WordRule[] = phrases.map(({ openings, pattern }) => ({
  openings,
  yields: false,
  match: (chars, start) => {
    pattern.lastIndex = start;
    const found = pattern.exec(chars);
    return found === null ? null : { text: found[0], meaning, marks: 0 };
  },
}));
