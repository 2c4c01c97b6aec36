import assert from 'node:assert/strict';
import { checkCounted } from '../../../../shared/narrative/form/checkCounted';
import { reportCase } from '../../../cases/reportCase';

const found = (problems: string): string =>
  checkCounted({ ...reportCase('pingtan-2022'), narrative: { problems } })
    .map(({ quote, needed }) => `${quote} → ${needed}`)
    .join();

describe('texts that count', () => {
  for (const [text, says] of [
    ['一是公开不及时。二是解读不多。三是人员变动快。', ''],
    ['一是公开不及时；二是解读不多；三是队伍薄弱；三是经费不足。', '三是经费不足 → 四是'],
    ['问题：一是公开不及时；三是解读不多。', '三是解读不多 → 二是'],
    ['一是公开不及时。二是解读不多。改进：一是加强管理。二是丰富形式。', ''],
    ['一是公开不及时，第一，不会用，第二，不想用。二是解读不多。', ''],
    ['第一，加强管理。第三，丰富形式。', '第三，丰富形式 → 第二'],
    ['一是健全机制：一是定人，二是定责。二是加强培训。三是严格考核。', ''],
    ['二是解读不多，三是队伍薄弱。', ''],
    ['步调统一是前提，二是培训。', ''],
    ['一是甲\n二是乙\n四是丙', '四是丙 → 三是'],
    [
      ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十二']
        .map((n) => `${n}是做好工作。`)
        .join(''),
      '十二是做好工作 → 十一是',
    ],
    ['', ''],
  ] as const)
    it(`${text.replaceAll('\n', '⏎')}: ${says || 'nothing to say'}`, () => assert.equal(found(text), says));
});
