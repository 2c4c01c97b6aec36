import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The files that each TypeScript file below the folders imports from, type imports included.
 * @param {string} root
 * @param {string[]} folders below the root
 * @returns {Map<string, string[]>} paths from the root
 */
export function importsBetween(root, folders) {
  const files = folders.flatMap((folder) => filesIn(root, folder));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true);
      const near = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      const paths = near.map((name) => path.join(path.dirname(file), name));
      return [
        file,
        paths.flatMap((name) => [`${name}.ts`, `${name}.tsx`, name]).filter((name) => known.has(name)),
      ];
    }),
  );
}

/**
 * Which files import one another in a circle (the strongly connected components of more than one file).
 * @param {Map<string, string[]>} imports
 * @returns {string[][]}
 */
export function importCircles(imports) {
  const order = new Map();
  const low = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];

  /** @param {string} file */
  function visit(file) {
    order.set(file, order.size);
    low.set(file, order.get(file));
    open.push(file);
    for (const other of imports.get(file) ?? []) {
      if (!order.has(other)) visit(other);
      if (open.includes(other)) low.set(file, Math.min(low.get(file), low.get(other)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/**
 * An ESLint plugin with one rule, `no-import-circles`: files that import one another in a circle, by type or by value,
 * are reported with the circle.
 * @param {string} root
 * @param {string[]} folders
 */
export function importCirclesPlugin(root, folders) {
  /** @type {Map<string, string[]> | undefined} */
  let circleOf;
  const circles = () =>
    (circleOf ??= new Map(
      importCircles(importsBetween(root, folders)).flatMap((circle) => circle.map((file) => [file, circle])),
    ));
  return {
    rules: {
      'no-import-circles': {
        meta: { type: /** @type {const} */ ('problem'), schema: [] },
        /** @param {import('eslint').Rule.RuleContext} context */
        create: (context) => ({
          /** @param {import('estree').Program} node */
          Program(node) {
            const circle = circles().get(path.relative(root, context.filename));
            if (circle) context.report({ node, message: `imports in a circle: ${circle.join(', ')}` });
          },
        }),
      },
    },
  };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(root, place);
    return /\.tsx?$/.test(entry.name) ? [place] : [];
  });
}
