import assert from 'node:assert/strict';
import { readNumberLike } from '../../../shared/check/readNumberLike';

describe('text that looks like a number', () => {
  for (const [text, kind, value] of [
    ['26', 'count', 26],
    ['１２', 'count', 12],
    ['1,573', 'count', 1573],
    ['１，５７３', 'count', 1573],
    ['12,345', 'count', 12345],
    ['1,234,567', 'count', 1234567],
    ['7份', 'count', 7],
    ['7条', 'count', 7],
    ['7宗', 'count', 7],
    ['7个', 'count', 7],
    ['7项', 'count', 7],
    ['7次', 'count', 7],
    ['22件', 'count', 22],
    ['22（其中修订16件）', 'count', 22],
    ['55(含自然失效29件)', 'count', 55],
    ['-', 'count', 0],
    ['/', 'count', 0],
    ['－', 'count', 0],
    ['／', 'count', 0],
    ['—', 'count', 0],
    ['——', 'count', 0],
    ['–', 'count', 0],
    ['−', 'count', 0],
    ['―', 'count', 0],
    ['─', 'count', 0],
    ['‐', 'count', 0],
    ['--', 'count', 0],
    ['－－', 'count', 0],
    ['○', 'count', 0],
    ['暂无', 'count', 0],
    ['无', 'count', 0],
    ['零', 'count', 0],
    ['〇', 'count', 0],
    ['O', 'count', 0],
    ['o', 'count', 0],
    ['Ｏ', 'count', 0],
    [' 7　', 'count', 7],
    ['+1036', 'change', 1036],
    ['－18', 'change', -18],
    ['−18', 'change', -18],
    ['-0', 'change', 0],
    ['251000元', 'money', 25.1],
    ['73802895.90元', 'money', 7380.28959],
    ['9元', 'money', 0.0009],
    ['24252.311082万元', 'money', 24252.311082],
    ['251000元', 'amount', 251000],
  ] as const) {
    it(`“${text}” in a cell for a ${kind} reads as ${value}`, () =>
      assert.equal(readNumberLike(text, kind), value));
  }

  for (const [text, kind] of [
    ['若干', 'count'],
    ['约20', 'count'],
    ['3-5', 'count'],
    ['1,57', 'count'],
    ['1573,000', 'count'],
    ['22件（其中修订16件）共', 'count'],
    ['12 和 3', 'count'],
    ['251000元', 'count'],
    ['15件', 'money'],
    ['25.1万元', 'amount'],
    ['', 'count'],
    ['251000（元）', 'money'],
    ['251000(单位：元)', 'money'],
    ['0.5（亿元）', 'money'],
    ['15（万）', 'money'],
    ['3（已删除）', 'count'],
    ['18（减）', 'change'],
  ] as const) {
    it(`“${text}” in a cell for a ${kind} is not read: any reading would be a guess`, () =>
      assert.equal(readNumberLike(text, kind), null));
  }
});
