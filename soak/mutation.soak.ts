import { readFile } from 'node:fs/promises';
import type { Bench } from '../bench/table';
import { runNode } from '../setup/runProgram.js';

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** How many small changes to rulebook, check and localiser the tests notice. Takes an hour or more when much has changed. */
const mutation: Bench = async () => {
  const { status } = await runNode(['setup/mutation.js']);
  const { files } = JSON.parse(
    await readFile(new URL('../.gouji/mutation/report.json', import.meta.url), 'utf8'),
  ) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const noticed = all.filter((one) => one === 'Killed' || one === 'Timeout').length;
  const missed = all.filter((one) => one === 'Survived' || one === 'NoCoverage').length;
  if (status !== 0)
    throw new Error(`the tests notice ${noticed} of ${noticed + missed} changes, or the run broke off`);
  return [{ name: 'mutants noticed', figure: `${noticed} of ${noticed + missed}`, beside: 'goal: 90 %' }];
};

export default mutation;
