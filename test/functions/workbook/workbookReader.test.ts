import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { workbookReader } from '../../../functions/workbook/workbookReader';
import { writeReport } from '../../../shared/workbook/writeReport';
import { clerkReport } from '../clerkReport';
import { testWorkbookReader } from '../testWorkbookReader';

/** A reader whose thread does this with every file. */
const readerOf = (behaviour: string, milliseconds: number) =>
  workbookReader(
    { milliseconds, megabytes: 32 },
    (options) =>
      new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${behaviour} });`, {
        ...options,
        eval: true,
      }),
  );

const long = 60_000;

describe('Reading an uploaded workbook in a thread', () => {
  it('gives the report, one file after the other, and starts again after it was closed', async () => {
    const reader = testWorkbookReader();
    const report = clerkReport();
    const bytes = await writeReport(report);
    const answers = await Promise.all([
      reader.read(bytes),
      reader.read(new Uint8Array()),
      reader.read(bytes),
    ]);
    assert.ok(answers[0]?.ok);
    assert.deepEqual(answers[0].report.figures, report.figures);
    assert.deepEqual(
      answers.map(({ ok }) => ok),
      [true, false, true],
    );
    await reader.close();
    assert.equal((await reader.read(bytes)).ok, true);
    await reader.close();
  });

  const refusals: [string, string, number, string][] = [
    ['never comes to an end', 'for (;;) {}', 50, 'tooSlow'],
    [
      'takes up all memory',
      'for (const all = []; ; ) all.push(new Array(1e5).fill({}));',
      long,
      'tooMuchMemory',
    ],
  ];
  for (const [what, behaviour, milliseconds, reason] of refusals) {
    it(`ends one that ${what}, and is ready for the next file`, async () => {
      const reader = readerOf(behaviour, milliseconds);
      assert.deepEqual(await reader.read(new Uint8Array()), { ok: false, reason });
      assert.deepEqual(await reader.read(new Uint8Array()), { ok: false, reason });
      await reader.close();
    });
  }

  it('passes on a thread that breaks', async () => {
    const reader = readerOf('throw new RangeError("broken");', long);
    await assert.rejects(reader.read(new Uint8Array()), /broken/);
    await assert.rejects(reader.read(new Uint8Array()), /broken/);
    await reader.close();
  });
});
