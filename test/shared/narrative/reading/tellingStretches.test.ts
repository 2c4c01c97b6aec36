import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compactText } from '../../../../shared/narrative/reading/compactText';
import { readText } from '../../../../shared/narrative/reading/readText';
import { tellingStretches } from '../../../../shared/narrative/reading/tellingStretches';
import { heldOut } from '../../../cases/narrative/heldOut';
import { heldOutAgain } from '../../../cases/narrative/heldOutAgain';
import { ordinaryText } from '../../../cases/narrative/ordinaryText';
import { published } from '../../../cases/narrative/published';
import { statements } from '../../../cases/narrative/statements';
import { traps } from '../../../cases/narrative/traps';

const texts = [...statements, ...traps, ...published, ...heldOut, ...heldOutAgain].map(({ text }) => text);
const idle = '持续加强信息发布工作，围绕群众关心的事项做好解读和回应，让群众看得懂、用得上、信得过、找得到';

/** What is stated when nothing is left out. */
function readWhole(text: string) {
  const compact = compactText(text);
  const whole = [{ start: 0, end: compact.chars.length, isWhole: true }];
  return readText(text, compact, whole).flatMap(({ statements }) => statements);
}

const readTelling = (text: string) => readText(text).flatMap(({ statements }) => statements);

describe('what of a text is read', () => {
  for (const [line, read] of [
    [`${idle}。`, ''],
    [`2024年，${idle}。`, ''],
    [`2024年3月5日，${idle}。`, ''],
    [`${idle}。收到申请3件。${idle}。`, `${idle}。收到申请3件。`],
    [`${idle}。收到申请三件。`, `${idle}。收到申请三件。`],
    [`${idle}。未收到申请。${idle}。`, `${idle}。未收到申请。`],
    [`${idle}。按《关于3件事。${idle}》办理。`, `${idle}。按《关于3件事。${idle}》办理。`],
    ['（一）依申请公开', '（一）依申请公开'],
  ] as const)
    it(`of ${line}: ${read || 'nothing'}`, () => {
      const { chars } = compactText(line);
      assert.equal(
        tellingStretches(chars)
          .map(({ start, end }) => chars.slice(start, end))
          .join(''),
        compactText(read).chars,
      );
    });

  it('leaves out no statement of any sentence of the set, nor of the ordinary text', () => {
    for (const text of [...texts, ordinaryText]) assert.deepEqual(readTelling(text), readWhole(text));
  });

  it('nor of any paragraphs made of them', () => {
    const piece = fc.constantFrom(...texts, idle, '（二）依申请公开情况', `${idle}。${idle}`);
    const gap = fc.constantFrom('', '\n', '。', '。\n', '；');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 9 }), (pieces) => {
        const text = pieces.flat().join('');
        assert.deepEqual(readTelling(text), readWhole(text));
      }),
      { numRuns: 400 },
    );
  });
});
