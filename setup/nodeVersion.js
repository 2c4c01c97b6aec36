import { Trouble } from './trouble.js';

/**
 * Refuses a Node that is too old.
 * @param {string} [version] of the running Node, e.g. `20.19.0`
 * @throws {Trouble}
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `Gouji needs Node 20.19 or newer and this is ${version}: install it from https://nodejs.org.`,
  );
}
