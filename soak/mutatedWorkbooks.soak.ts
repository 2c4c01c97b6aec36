import { createRequire } from 'node:module';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import type { Bench } from '../bench/table';
import { writeReport } from '../shared/workbook/writeReport';
import { startAzurite } from '../test/functions/azurite';
import { clerkReport } from '../test/functions/clerkReport';
import type * as FunctionAppModule from '../test/functions/functionApp';
import { clerk } from '../test/functions/people';
import { submissionForm } from '../test/functions/submissionForm';
import { startIssuer } from '../test/functions/testIssuer';
import { mutated } from './fuzz/mutated';

/** Required, because the functions' library names its exports to CommonJS alone. */
const { functionApp } = createRequire(import.meta.url)(
  '../test/functions/functionApp',
) as typeof FunctionAppModule;

/** Workbooks that are handed in; `GOUJI_WORKBOOKS` hands in another number of them. */
const wanted = Number(process.env.GOUJI_WORKBOOKS ?? 5_000);
/** The longest that one answer may take, in milliseconds: more than the tests' reader gives a file before it ends its thread. */
const longest = 90_000;
/** How much more memory may be in use after the second half than after the first, in bytes. */
const growthLimit = 48 * 1024 * 1024;

/** Workbooks with something changed in the file itself, or in one of the parts within it: each is taken or refused, none by a 5xx. */
const mutatedWorkbooks: Bench = async () => {
  const [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
  const app = functionApp(issuer, azurite.connectionString);
  const report = clerkReport();
  const workbook = new Uint8Array(await writeReport(report));
  const as = await issuer.token(clerk);
  const outcomes = new Map<string, number>();
  const halves: number[] = [];
  let slowest = 0;

  const handIn = async (bytes: Uint8Array): Promise<void> => {
    const body = await submissionForm(report, new Uint8Array(bytes));
    const began = performance.now();
    const answer = await Promise.race([
      app.call('submit', { as, body }),
      new Promise<null>((resolve) => setTimeout(resolve, longest, null).unref()),
    ]);
    if (answer === null) throw new Error(`no answer within ${longest} ms`);
    if (answer.status >= 500) throw new Error(`${answer.status}: ${await answer.text()}`);
    slowest = Math.max(slowest, performance.now() - began);
    const { code = 'taken' } = (await answer.json()) as { code?: string };
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
    app.logged.length = 0;
  };

  try {
    await handIn(workbook);
    for (let half = 0; half < 2; half += 1) {
      const property = fc.asyncProperty(fc.oneof(mutated(workbook), withPartMutated(workbook)), handIn);
      await fc.assert(property, { numRuns: Math.ceil(wanted / 2), endOnFailure: true });
      globalThis.gc?.();
      halves.push(process.memoryUsage().heapUsed);
    }
  } finally {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  }
  const growth = (halves[1] ?? 0) - (halves[0] ?? 0);
  if (growth > growthLimit) throw new Error(`memory grew by ${Math.round(growth / 1024)} KiB`);
  const counts = [...outcomes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${code}: ${count}`);
  return [
    {
      name: `${wanted} mutated workbooks handed in, each taken or refused`,
      figure: counts.join(', '),
      beside: `slowest ${Math.round(slowest)} ms, memory ${growth >= 0 ? '+' : ''}${Math.round(growth / 1024)} KiB from half to end`,
    },
  ];
};

/** The workbook with one of its parts mutated, in a zip that is whole. */
function withPartMutated(workbook: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(workbook);
  return fc
    .constantFrom(...Object.keys(parts))
    .chain((name) =>
      mutated(parts[name] ?? new Uint8Array()).map((bytes) =>
        zipSync({ ...parts, [name]: bytes }, { level: 1 }),
      ),
    );
}

export default mutatedWorkbooks;
