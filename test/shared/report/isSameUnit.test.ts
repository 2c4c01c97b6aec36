import assert from 'node:assert/strict';
import { isSameUnit } from '../../../shared/report/isSameUnit';

describe('whether two reports are of one unit', () => {
  for (const [what, one, other, answer] of [
    ['one code, whatever the names', { name: '某委', code: '1' }, { name: '某局', code: '1' }, 'yes'],
    ['two codes, whatever the names', { name: '某局', code: '1' }, { name: '某局', code: '2' }, 'no'],
    ['one name, no code', { name: '某局' }, { name: '某局' }, 'yes'],
    ['one name, a code on one side', { name: '某局', code: '1' }, { name: '某局' }, 'yes'],
    ['one name, in short and in full', { name: '某县人民政府' }, { name: ' 某县政府 ' }, 'yes'],
    ['two names: it may have been renamed', { name: '某局' }, { name: '某委' }, 'unsure'],
  ] as const)
    it(`${what}: ${answer}`, () => assert.equal(isSameUnit(one, other), answer));
});
