import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Bench } from './table';

const folder = fileURLToPath(new URL('../dist/taskpane/', import.meta.url));

/** The packages that Microsoft's React task-pane template starts with, and the names it takes from them. */
const templateImports = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
  globalThis.kept = [createElement, createRoot, Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme];
`;

async function templateSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: templateImports, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

/** The scripts that taskpane.html itself loads from the add-in, compressed as a web server would. */
const paneSize: Bench = async () => {
  const html = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/src="?([^":\s>]+\.js)"?/g)].map(([, name = '']) => name);
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(path.join(folder, name))).length),
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const template = (await templateSize()) / 1000;
  return [
    {
      name: 'pane, initial JS, gzip',
      figure: `${kilobytes.toFixed(1)} kB`,
      beside: `goal: under 200 kB; what the stock React template imports, bundled alike and without its polyfills: ${template.toFixed(1)} kB`,
    },
  ];
};

export default paneSize;
