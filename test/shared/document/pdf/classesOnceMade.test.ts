import assert from 'node:assert/strict';
import { classesOnceMade } from '../../../../shared/document/pdf/classesOnceMade';

describe('classes that a library makes objects of', () => {
  const base = { grow: (): string => 'grown' };
  const derived = Object.create(base) as typeof base;
  /** An object whose constructor sets its field. */
  const made = (prototype: object): { size: number } => {
    const object = Object.create(prototype) as { size: number };
    object.size = 1;
    return object;
  };

  it('the first object tells where the method is, and has its field all the same', () => {
    const taken: unknown[] = [];
    const stop = classesOnceMade([
      { field: 'size', method: 'grow', take: (prototype) => taken.push(prototype) },
    ]);
    const other = made({});
    const first = made(derived);
    made(base);
    stop();
    assert.deepEqual(taken, [base]);
    assert.deepEqual([Object.keys(first), first.size, Object.keys(other)], [['size'], 1, ['size']]);
  });

  it('nothing is left of it once it is stopped', () => {
    const taken: unknown[] = [];
    const stop = classesOnceMade([
      { field: 'size', method: 'grow', take: (prototype) => taken.push(prototype) },
    ]);
    stop();
    made(base);
    assert.deepEqual([taken, Object.hasOwn(Object.prototype, 'size')], [[], false]);
  });
});
