import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { importCircles, importsBetween } from '../../setup/importCircles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('files that import one another in a circle', () => {
  for (const [name, imports, circles] of [
    ['none on a straight way', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['three, and one that only looks in', { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    [
      'two circles with a way between',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['one through a file already seen', { a: ['b', 'c'], b: ['d'], d: ['c'], c: ['b'] }, [['b', 'c', 'd']]],
  ] as [string, Record<string, string[]>, string[][]][])
    it(name, () => assert.deepEqual(importCircles(new Map(Object.entries(imports))), circles));

  it('imports of types count', () => {
    const imports = importsBetween(root, ['shared/messages']);
    assert.ok(imports.get('shared/messages/messagesZh.ts')?.includes('shared/messages/messages.ts'));
  });
});
