import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { openingFailure } from './openingFailure';
import { parseReportJson } from './parseReportJson';
import { reportType, reportTypes } from './reportTypes';
import type { ReadFile, Unreadable } from './unreadable';

/** Reads the report out of a `.json` or `.xlsx` file. A file that is too large is refused without being read. */
export async function readReportFile(path: string): Promise<ReadFile> {
  const type = reportType(extname(path));
  const content = await readBytes(path, type === undefined ? null : reportTypes[type]);
  if (!content.ok) return content;
  if (type === '.json') return parseReportJson(content.bytes);
  const { readReportFile: readWorkbookReport } = await import('../shared/workbook/readReportFile');
  const result = await readWorkbookReport(content.bytes);
  if (result.ok) return result;
  return {
    ok: false,
    unreadable:
      'refusal' in result
        ? { code: 'noWorkbook', ...result.refusal }
        : { code: 'noReport', problem: result.problem },
  };
}

/** @param limit bytes taken in at most; null when the type of the file is not known, so that nothing of it is read */
async function readBytes(
  path: string,
  limit: number | null,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; unreadable: Unreadable }> {
  const refuse = (unreadable: Unreadable) => ({ ok: false, unreadable }) as const;
  try {
    const status = await stat(path);
    if (!status.isFile()) return refuse({ code: 'notAFile' });
    if (limit === null) return refuse({ code: 'unknownType' });
    if (status.size > limit) return refuse({ code: 'tooLarge', found: status.size, limit });
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return refuse(openingFailure(error));
  }
}
