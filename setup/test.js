import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { build } from './build.js';
import { localCertificate } from './certificate.js';
import { root } from './folders.js';
import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { obtainBrowser, obtainHeadlessShell } from './obtainBrowser.js';
import { runMocha } from './runMocha.js';
import { staticChecks } from './staticChecks.js';
import { runCommand } from './trouble.js';

const endToEndFolder = 'test/end-to-end/';
const endToEndConfig = ['--config', `${endToEndFolder}mocharc.json`];
/** Files of tests wait for processes and pages of theirs; each has its own. */
const sideBySide = ['--parallel', '--jobs', String(Math.min(4, Math.max(2, availableParallelism())))];
/** What takes longest begins first, so that all cores are busy to the end. */
const longest = [
  'whole-job',
  'submission',
  'real-excel',
  'bad-input',
  'english-and-contrast',
  'across-years',
].map((name) => `${endToEndFolder}${name}.test.ts`);
const everyUnitTest = ['test/*.test.{ts,tsx}', 'test/!(end-to-end)/**/*.test.{ts,tsx}'];

await runCommand(async () => {
  requireNode();
  await installDependencies();
  await localCertificate();
  const named = process.argv.slice(2).map((file) => file.replaceAll('\\', '/'));
  const all = named.length === 0;
  const endToEnd = named.filter((file) => file.replace(/^\.\//, '').startsWith(endToEndFolder));
  const unit = named.filter((file) => !endToEnd.includes(file));
  if (all || endToEnd.length > 0) {
    await obtainHeadlessShell();
    await obtainBrowser();
  }

  const [failedChecks] = await Promise.all([all ? staticChecks() : 0, build()]);
  const runs = [];
  if (unit.length > 0) runs.push(await runMocha([...sideBySide, ...unit]));
  if (all || endToEnd.length > 0)
    runs.push(
      await runMocha([
        ...endToEndConfig,
        ...sideBySide,
        ...(all ? [...everyEndToEndTest(), ...everyUnitTest] : endToEnd),
      ]),
    );

  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, failedChecks);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});

/** @returns {string[]} those that take longest, and the others */
function everyEndToEndTest() {
  const files = readdirSync(path.join(root, endToEndFolder)).filter((name) => name.endsWith('.test.ts'));
  return [...new Set([...longest, ...files.map((name) => endToEndFolder + name)])];
}
