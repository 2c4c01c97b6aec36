import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { openingFailure } from './openingFailure';
import { documentLimits } from '../shared/document/documentLimits';
import { isRefused, limitOf } from '../shared/files/fileTypes';
import { reportOfFile } from '../shared/files/reportOfFile';
import type { ReadFile, Unreadable } from './unreadable';

/** Reads the report out of a file of any kind that reports are read from. A file that is too large is refused unread. */
export async function readReportFile(path: string): Promise<ReadFile> {
  const type = extname(path).toLowerCase();
  const content = await readBytes(
    path,
    limitOf(type) ?? (isRefused(type) ? documentLimits.fileBytes : undefined),
  );
  if (!content.ok) return content;
  return reportOfFile(content.bytes, basename(path), { cMap });
}

/** A table of a Chinese encoding out of those that the PDF library brings. */
const cMap = (name: string): Promise<Uint8Array> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', name));

/** @param limit bytes taken in at most; undefined when the type of the file is not known, so that nothing of it is read */
async function readBytes(
  path: string,
  limit: number | undefined,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; unreadable: Unreadable }> {
  const refuse = (unreadable: Unreadable) => ({ ok: false, unreadable }) as const;
  try {
    const status = await stat(path);
    if (!status.isFile()) return refuse({ code: 'notAFile' });
    if (limit === undefined) return refuse({ code: 'unknownType' });
    if (status.size > limit) return refuse({ code: 'tooLarge', found: status.size, limit });
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return refuse(openingFailure(error));
  }
}
