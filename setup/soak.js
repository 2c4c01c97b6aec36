import { prepare } from './prepare.js';
import { runNode } from './runProgram.js';
import { runCommand } from './trouble.js';

await runCommand(async () => {
  await prepare();
  const { status } = await runNode(['--import', 'tsx', 'soak/run.ts', ...process.argv.slice(2)]);
  process.exitCode = status;
});
