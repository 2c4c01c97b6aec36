import { runNode } from './runProgram.js';
import { step } from './step.js';

const checks = [
  { name: 'Types (tsc)', args: ['node_modules/typescript/bin/tsc'] },
  { name: 'Lint (eslint)', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] },
  {
    name: 'Format (prettier)',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  },
];

/**
 * Checks types, lint and format at once and shows what they complain of.
 * @returns {Promise<number>} how many of them failed
 */
export async function staticChecks() {
  return step('Checking types, lint and format', async () => {
    const results = await Promise.all(
      checks.map(async ({ name, args }) => ({ name, ...(await runNode(args, { quiet: true })) })),
    );
    const failed = results.filter(({ status }) => status !== 0);
    for (const { name, output } of failed) console.error(`✗ ${name}\n${output}`);
    return failed.length;
  });
}
