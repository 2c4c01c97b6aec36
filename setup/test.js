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

  const failedChecks = all ? await staticChecks() : 0;
  await build();
  const runs = [];
  if (all || unit.length > 0) runs.push(await runMocha(all ? everyUnitTest : unit));
  if (all || endToEnd.length > 0)
    runs.push(await runMocha([...endToEndConfig, ...(all ? everyEndToEndTest : endToEnd)]));

  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, failedChecks);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
