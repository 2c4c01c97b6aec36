import { build } from './build.js';
import { localCertificate } from './certificate.js';
import { installDependencies } from './install.js';
import { requireNode } from './nodeVersion.js';
import { obtainBrowser } from './obtainBrowser.js';

/** Everything that scripts in a real browser need: dependencies, certificate, browser and build. */
export async function prepare() {
  requireNode();
  await installDependencies();
  await localCertificate();
  await obtainBrowser();
  await build();
}
