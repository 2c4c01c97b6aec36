import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import type { Bench } from '../bench/table';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkReport } from '../test/functions/clerkReport';
import { clerk } from '../test/functions/people';
import { submissionForm } from '../test/functions/submissionForm';
import { fuzzFunctions } from './fuzz/fuzzedFunctions';
import { mutated } from './fuzz/mutated';

/** Workbooks with something changed in the file itself, or in one of the parts within it: each is taken or refused, none by a 5xx. */
const mutatedWorkbooks: Bench = async () => {
  const report = clerkReport();
  const workbook = new Uint8Array(await writeReport(report));
  return fuzzFunctions<{ as: string; bytes: Uint8Array }>({
    name: 'mutated workbooks handed in, each taken or refused',
    wanted: Number(process.env.GOUJI_WORKBOOKS ?? 5_000),
    // More than the tests' reader gives a file before it ends its thread.
    longest: 90_000,
    begin: async (app, issuer) => {
      const as = await issuer.token(clerk);
      await app.call('submit', { as, body: await submissionForm(report, workbook) });
      return fc
        .oneof(mutated(workbook), withPartMutated(workbook))
        .map((bytes) => ({ as, bytes: new Uint8Array(bytes) }));
    },
    send: async (app, { as, bytes }) => app.call('submit', { as, body: await submissionForm(report, bytes) }),
    judge: async (answer, _sent, told) => {
      if (answer.status >= 500) throw new Error(`${answer.status}: ${told}: ${await answer.text()}`);
      const { code = 'taken' } = (await answer.json()) as { code?: string };
      return code;
    },
    tell: ({ bytes }) => `a file of ${bytes.length} bytes`,
  });
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
