import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bench } from './table';

const folder = fileURLToPath(new URL('../dist/taskpane/', import.meta.url));

/** The scripts that taskpane.html itself loads from the add-in, compressed as a web server would. */
const paneSize: Bench = async () => {
  const html = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/src="([^":]+\.js)"/g)].map(([, name = '']) => name);
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(path.join(folder, name))).length),
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return [
    { name: 'pane, initial JS, gzip', figure: `${kilobytes.toFixed(1)} kB`, beside: 'goal: under 200 kB' },
  ];
};

export default paneSize;
