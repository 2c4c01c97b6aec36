import assert from 'node:assert/strict';
import type { SheetReading } from '../../../shared/layout/sheetReading';
import { initialState } from '../../../taskpane/state/paneState';
import { createStore } from '../../../taskpane/state/store';
import type { ChangeOrigin } from '../../../taskpane/excel/watchChanges';
import type { Desk } from '../../../taskpane/work/desk';
import { start } from '../../../taskpane/work/start';
import { reportCase } from '../../cases/reportCase';
import { handClock } from '../handClock';
import { sessionStandIn } from '../sessionStandIn';
import { sheetsOf } from '../sheetsOf';

const report = reportCase('getashang-2021');
const editing = Object.assign(new Error('a cell is being edited'), {
  code: 'InvalidOperationInCellEditMode',
});

/** A pane that opens on a workbook which answers each reading in turn, and from then on with the report. */
function scene(answers: (() => Promise<SheetReading[]>)[] = []) {
  const clock = handClock();
  const unused = (): never => assert.fail('not part of opening');
  let reads = 0;
  let tell: (origin: ChangeOrigin) => void = unused;
  let turn: () => void = unused;
  const desk = {
    store: createStore(initialState),
    clock,
    session: sessionStandIn(),
    files: { read: unused, write: unused, sheets: unused },
    api: {} as Desk['api'],
    excel: {
      readSheets: () => (answers[reads++] ?? (() => Promise.resolve(sheetsOf(report))))(),
      watchChanges: (onChange: typeof tell) => {
        tell = onChange;
        return Promise.resolve(() => Promise.resolve());
      },
      recall: () => Promise.resolve(null),
    } as Partial<Desk['excel']> as Desk['excel'],
  } satisfies Desk;
  return {
    desk,
    clock,
    reads: () => reads,
    edit: (origin: ChangeOrigin) => tell(origin),
    turnToPane: () => turn(),
    open: () => start(desk, (onAttention) => (turn = onAttention)),
  };
}

/** A reading takes a digest, which ends when the machine gets to it, not when the clock of the test is moved on. */
async function untilRead(desk: Desk): Promise<void> {
  for (let tries = 0; tries < 400 && desk.store.state().workbook.kind !== 'laidOut'; tries += 1)
    await new Promise((done) => setTimeout(done, 5));
}

describe('the pane while the workbook is open', () => {
  it('waits while a cell is being edited, without a word, and reads as soon as it can', async () => {
    const { desk, clock, open } = scene([() => Promise.reject(editing), () => Promise.reject(editing)]);
    await open();
    await clock.pass(3000);
    await untilRead(desk);
    assert.deepEqual([desk.store.state().workbook.kind, desk.store.state().notice], ['laidOut', null]);
  });

  it('says that what it shows may be old where a cell is edited for long, and no more once it has read', async () => {
    const { desk, clock, open } = scene(Array.from({ length: 7 }, () => () => Promise.reject(editing)));
    await open();
    await clock.pass(5000);
    assert.equal(desk.store.state().notice, 'mayBeOld');
    await clock.pass(3000);
    await untilRead(desk);
    assert.deepEqual([desk.store.state().workbook.kind, desk.store.state().notice], ['laidOut', null]);
  });

  it('says that it could not read where Excel fails otherwise', async () => {
    const { desk, open } = scene([() => Promise.reject(new Error('5001'))]);
    await open();
    assert.equal(desk.store.state().notice, 'readFailed');
  });

  const edits: [whose: string, origin: ChangeOrigin, more: number][] = [
    ['an edit of the user', 'here', 1],
    ['an edit of a co-author elsewhere', 'elsewhere', 1],
    ['a write of its own', 'addin', 0],
  ];
  for (const [whose, origin, more] of edits)
    it(`reads ${more === 0 ? 'nothing' : 'once'} after ${whose}`, async () => {
      const { clock, reads, edit, open } = scene();
      await open();
      const before = reads();
      edit(origin);
      edit(origin);
      await clock.pass(1000);
      assert.equal(reads() - before, more);
    });

  it('reads when the user turns to it after a while, and not at once after a reading', async () => {
    const { clock, reads, turnToPane, open } = scene();
    await open();
    const before = reads();
    turnToPane();
    await clock.pass(1000);
    assert.equal(reads(), before);
    await clock.pass(2000);
    turnToPane();
    await clock.pass(1000);
    assert.equal(reads(), before + 1);
  });
});
