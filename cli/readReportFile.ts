import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { openingFailure } from './openingFailure';
import { parseReportJson } from './parseReportJson';
import { documentLimits } from '../shared/document/documentLimits';
import { isRefused, limitOf } from './reportTypes';
import type { ReadFile, Unreadable } from './unreadable';

/** Reads the report out of a file of any kind that reports are read from. A file that is too large is refused unread. */
export async function readReportFile(path: string): Promise<ReadFile> {
  const type = extname(path).toLowerCase();
  const content = await readBytes(
    path,
    limitOf(type) ?? (isRefused(type) ? documentLimits.fileBytes : undefined),
  );
  if (!content.ok) return content;
  if (type === '.json') return parseReportJson(content.bytes);
  if (type === '.xlsx') return readWorkbookFile(content.bytes, basename(path));
  return readDocumentFile(content.bytes, basename(path));
}

/** A workbook of ours, or one of any layout. */
async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const { readReportFile: readWorkbookReport } = await import('../shared/workbook/readReportFile');
  const result = await readWorkbookReport(bytes);
  if (result.ok) return { ok: true, report: result.report, doubts: null };
  if ('problem' in result && result.problem.code === 'notOurs') {
    const read = await readDocumentFile(bytes, name);
    if (read.ok) return read;
  }
  return {
    ok: false,
    unreadable:
      'refusal' in result
        ? { code: 'noWorkbook', ...result.refusal }
        : { code: 'noReport', problem: result.problem },
  };
}

/** @param name the file's name, which stands in for that of the unit where the document does not tell it */
async function readDocumentFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const [{ readDocument }, { understand }] = await Promise.all([
    import('../shared/document/readDocument'),
    import('../shared/intake/understand'),
  ]);
  const read = await readDocument(bytes, name, { cMaps: cMapsFolder() });
  if (!read.ok) return { ok: false, unreadable: { code: 'noDocument', reason: read.reason } };
  const understood = understand(read.document, name);
  if (!understood.ok)
    return { ok: false, unreadable: { code: 'notUnderstood', problem: understood.problem } };
  return { ok: true, report: understood.report, doubts: understood.doubts };
}

/** Where the PDF library keeps its tables of Chinese encodings. */
const cMapsFolder = (): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;

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
