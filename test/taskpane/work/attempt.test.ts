import assert from 'node:assert/strict';
import { initialState } from '../../../taskpane/state/paneState';
import { createStore } from '../../../taskpane/state/store';
import { attempt } from '../../../taskpane/work/attempt';
import type { Desk } from '../../../taskpane/work/desk';
import { handClock } from '../handClock';

describe('what a click asks of Excel', () => {
  const scene = () => {
    const clock = handClock();
    return { clock, desk: { store: createStore(initialState), clock } as Partial<Desk> as Desk };
  };

  it('waits while a cell is being edited: after some seconds the pane says how to go on, until it is done', async () => {
    const { clock, desk } = scene();
    let leave: () => void = () => undefined;
    const done = attempt(desk, 'fixing', () => new Promise<void>((resolve) => (leave = resolve)));
    await clock.pass(3000);
    assert.equal(desk.store.state().notice, null);
    await clock.pass(2000);
    assert.equal(desk.store.state().notice, 'leaveTheCell');
    leave();
    await done;
    assert.deepEqual([desk.store.state().work, desk.store.state().notice], [null, null]);
  });

  it('that is done at once says nothing later on', async () => {
    const { clock, desk } = scene();
    await attempt(desk, 'fixing', () => Promise.resolve());
    await clock.pass(10_000);
    assert.equal(desk.store.state().notice, null);
  });

  it('that fails says so', async () => {
    const { desk } = scene();
    await attempt(desk, 'fixing', () => Promise.reject(new Error('refused')), 'writeRefused');
    assert.equal(desk.store.state().notice, 'writeRefused');
  });
});
