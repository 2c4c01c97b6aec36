import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { openingFailure } from './openingFailure';
import { limitOf } from '../shared/files/fileTypes';
import type { Unreadable } from './unreadable';

/** A path to read a report from, or why there is none behind it. */
export type FoundFile = { file: string; unreadable?: Unreadable };

/**
 * The files behind the paths given: a folder stands for the reports directly in it, by name, without hidden files and
 * the lock files that Office lays beside an open workbook (`~$…`).
 *
 * @param deep whether a folder also stands for the reports in the folders within it
 */
export async function findFiles(paths: string[], deep = false): Promise<FoundFile[]> {
  const found = await Promise.all(paths.map((path) => behind(path, deep)));
  return found.flat();
}

async function behind(path: string, deep: boolean): Promise<FoundFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ file: path }];
    const files = await reportsIn(path, deep);
    return files.length === 0 ? [{ file: path, unreadable: { code: 'emptyFolder' } }] : files;
  } catch (error) {
    return [{ file: path, unreadable: openingFailure(error) }];
  }
}

async function reportsIn(folder: string, deep: boolean): Promise<FoundFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !/^(\.|~\$)/.test(name),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(deep ? await reportsIn(path, deep) : []));
    else if (limitOf(extname(entry.name)) !== undefined) found.push({ file: path });
  }
  return found;
}
