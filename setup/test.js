import { build } from './build.js';
import { localCertificate } from './certificate.js';
import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { obtainBrowser } from './obtainBrowser.js';
import { runMocha } from './runMocha.js';
import { staticChecks } from './staticChecks.js';
import { runCommand } from './trouble.js';

const endToEndFolder = 'test/end-to-end/';
const endToEndConfig = ['--config', `${endToEndFolder}mocharc.json`];
const everyUnitTest = ['test/**/*.test.{ts,tsx}'];
const everyEndToEndTest = [`${endToEndFolder}**/*.test.ts`];

await runCommand(async () => {
  requireNode();
  await installDependencies();
  await localCertificate();
  const named = process.argv.slice(2).map((file) => file.replaceAll('\\', '/'));
  const all = named.length === 0;
  const endToEnd = named.filter((file) => file.replace(/^\.\//, '').startsWith(endToEndFolder));
  const unit = named.filter((file) => !endToEnd.includes(file));
  if (all || endToEnd.length > 0) await obtainBrowser();

  await build();
  // On two cores the checks and the unit tests, which wait for processes of theirs, take little longer than either.
  const [failedChecks, unitTests] = await Promise.all([
    all ? staticChecks() : 0,
    all || unit.length > 0 ? runMocha(all ? everyUnitTest : unit) : { passed: 0, failed: 0 },
  ]);
  const runs = [unitTests];
  if (all || endToEnd.length > 0)
    runs.push(await runMocha([...endToEndConfig, ...(all ? everyEndToEndTest : endToEnd)]));

  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, failedChecks);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
