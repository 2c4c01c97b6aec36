import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { runNode } from './runProgram.js';
import { runCommand } from './trouble.js';

/** Thousands of random damages again for each of thousands of mutants would take days; the tables of cases stay whole. */
const fewRandomCases = { GOUJI_RANDOM_SHARE: '0.05', GOUJI_HIGHS_CASES: '0' };

await runCommand(async () => {
  requireNode();
  await installDependencies();
  const mutate = process.argv.slice(2).map((folder) => `${folder.replace(/\/$/, '')}/**/*.ts`);
  const { status } = await runNode(
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      ...(mutate.length > 0 ? ['--mutate', mutate.join()] : []),
    ],
    { env: { ...process.env, ...fewRandomCases } },
  );
  process.exitCode = status;
});
