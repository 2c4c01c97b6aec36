import assert from 'node:assert/strict';
import { matchWord, wordRules } from '../../../../shared/narrative/lexicon/matchWord';
import { compactText } from '../../../../shared/narrative/reading/compactText';
import { heldOut } from '../../../cases/narrative/heldOut';
import { heldOutAgain } from '../../../cases/narrative/heldOutAgain';
import { published } from '../../../cases/narrative/published';
import { statements } from '../../../cases/narrative/statements';
import { traps } from '../../../cases/narrative/traps';

const phrases = [
  '书面、网络或者其他形式',
  '各类渠道',
  '任何方式',
  '通过邮寄、邮件、现场等方式',
  '公民向市政府办公室提出的',
  '针对街道机关',
  '以本单位名义',
  '严格在法定答复期限内',
  '依照规定的办理时限',
  '严格按照《条例》等有关规定和要求',
  '根据上级要求',
  '按省、市的标准',
  '要求获取政府信息的申请',
  '公开政府信息申请',
  '依法申请公开事项',
  '转结至2025年度继续办理',
];
const texts = [...statements, ...traps, ...published, ...heldOut, ...heldOutAgain].map(({ text }) => text);

describe('what word starts at a place', () => {
  for (const [text, word] of [
    ['申请人补正', '申请人'],
    ['申请3件', '申请'],
    ['依申请公开政府信息申请表3件', '依申请公开政府信息申请表'],
    ['信息公开申请答复', '信息公开申请'],
    ['实施行政处罚2件', '实施'],
    ['实施方案2件', null],
    ['在规定期限内办结', '在规定期限内'],
    ['结转到2025年度继续办理', '结转到2025年度继续办理'],
    ['嘉许', null],
  ] as const)
    it(`of ${text}: ${word ?? 'none'}`, () => {
      assert.equal(matchWord(text, 0)?.text ?? null, word);
    });

  it('is asked of every rule that would find it', () => {
    for (const text of [...phrases, ...texts]) {
      const { chars } = compactText(text);
      for (let at = 0; at < chars.length; at += 1)
        for (const { match, openings } of wordRules) {
          if (openings.some((opening) => chars.startsWith(opening, at))) continue;
          assert.equal(match(chars, at), null, chars.slice(at, at + 20));
        }
    }
  });

  for (const phrase of phrases)
    it(`${phrase} is one word`, () => {
      assert.equal(matchWord(phrase, 0)?.text, phrase);
    });
});
