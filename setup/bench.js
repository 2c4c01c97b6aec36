import { build } from './build.js';
import { localCertificate } from './certificate.js';
import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { obtainBrowser } from './obtainBrowser.js';
import { runNode } from './runProgram.js';
import { runCommand } from './trouble.js';

await runCommand(async () => {
  requireNode();
  await installDependencies();
  await localCertificate();
  await obtainBrowser();
  await build();
  const { status } = await runNode(['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)]);
  process.exitCode = status;
});
