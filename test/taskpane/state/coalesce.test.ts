import assert from 'node:assert/strict';
import { coalesce } from '../../../taskpane/state/coalesce';
import { handClock } from '../handClock';

const patience = { quiet: 40, longest: 240 };

describe('a burst of edits', () => {
  it('is read once, after it has paused', async () => {
    const clock = handClock();
    let reads = 0;
    const edited = coalesce(async () => void (reads += 1), patience, clock.schedule, clock.now);
    for (let cell = 0; cell < 150; cell += 1) edited();
    await clock.pass(39);
    assert.equal(reads, 0);
    await clock.pass(1);
    assert.equal(reads, 1);
    await clock.pass(1000);
    assert.equal(reads, 1);
  });

  it('is read while it lasts, too, when it never pauses', async () => {
    const clock = handClock();
    let reads = 0;
    const edited = coalesce(async () => void (reads += 1), patience, clock.schedule, clock.now);
    for (let time = 0; time < 480; time += 20) {
      edited();
      await clock.pass(20);
    }
    assert.equal(reads, 2);
  });

  it('is read once more when it goes on during a read, never twice at once', async () => {
    const clock = handClock();
    const finish: (() => void)[] = [];
    const edited = coalesce(
      () => new Promise<void>((done) => finish.push(done)),
      patience,
      clock.schedule,
      clock.now,
    );
    edited();
    await clock.pass(40);
    edited();
    edited();
    await clock.pass(500);
    assert.equal(finish.length, 1);
    finish[0]?.();
    await clock.pass(40);
    assert.equal(finish.length, 2);
    finish[1]?.();
    await clock.pass(500);
    assert.equal(finish.length, 2);
  });
});
