import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { openingFailure } from './openingFailure';
import { limitOf } from './reportTypes';
import type { Unreadable } from './unreadable';

/** A path to read a report from, or why there is none behind it. */
export type FoundFile = { file: string; unreadable?: Unreadable };

/**
 * The files behind the paths given: a folder stands for the reports directly in it, by name, without hidden files and
 * the lock files that Office lays beside an open workbook (`~$…`).
 */
export async function findFiles(paths: string[]): Promise<FoundFile[]> {
  const found = await Promise.all(paths.map(behind));
  return found.flat();
}

async function behind(path: string): Promise<FoundFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ file: path }];
    const names = (await readdir(path)).filter(
      (name) => limitOf(extname(name)) !== undefined && !/^(\.|~\$)/.test(name),
    );
    if (names.length === 0) return [{ file: path, unreadable: { code: 'emptyFolder' } }];
    return names.sort().map((name) => ({ file: join(path, name) }));
  } catch (error) {
    return [{ file: path, unreadable: openingFailure(error) }];
  }
}
