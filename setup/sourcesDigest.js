import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.js';

/**
 * A digest of everything that a build is made from: it is stale when this is not what it was.
 * @param {string[]} sources files and folders, from the checkout
 * @param {string} settings what else the build depends on
 * @returns {string} SHA-256, hex
 */
export function sourcesDigest(sources, settings = '') {
  const hash = createHash('sha256').update(settings);
  for (const source of sources) addToDigest(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} place a file or folder, from the checkout
 */
function addToDigest(hash, place) {
  const full = path.join(root, place);
  if (!statSync(full).isDirectory()) {
    hash.update(`${place}\0`).update(readFileSync(full));
    return;
  }
  const names = readdirSync(full).sort();
  for (const name of names) addToDigest(hash, path.join(place, name));
}
