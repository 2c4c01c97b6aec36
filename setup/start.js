import path from 'node:path';
import { build } from './build.js';
import { localCertificate } from './certificate.js';
import { localFolder } from './folders.js';
import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { openBrowser } from './openBrowser.js';
import { freePort } from './port.js';
import { step } from './step.js';
import { runCommand } from './trouble.js';

await runCommand(async () => {
  requireNode();
  await installDependencies();
  const certificate = await localCertificate();
  await build();

  const { register } = await import('tsx/esm/api');
  register();
  const { startSandbox } = await import('../sandbox/server/startSandbox');
  const port = await freePort(Number(process.env.GOUJI_PORT ?? 3000));
  const sandbox = await step('Starting storage, functions and the sandbox page', () =>
    startSandbox({ folder: localFolder, certificate, port, sample: true }),
  );
  const opened = process.argv.includes('--no-open')
    ? null
    : await openBrowser(sandbox.url, certificate.publicKeyDigest);
  console.log(opened ? `\nGouji runs at ${sandbox.url}` : `\nOpen ${sandbox.url}`);
  console.log(`Logs: ${path.join(localFolder, 'logs')}. Ctrl-C stops it; what was archived is kept.\n`);

  let stopping = false;
  async function stop() {
    if (stopping) return;
    stopping = true;
    console.log('\n· Stopping …');
    opened?.();
    await sandbox.stop();
    process.exit(0);
  }
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  // A signal that ends npm does not reach its scripts.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000);
});
