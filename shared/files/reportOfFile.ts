import type { ReaderResources } from '../document/readerResources';
import { limitOf, typeOf } from './fileTypes';
import { parseReportJson } from './parseReportJson';
import type { FileReading } from './fileProblem';

/**
 * Reads the report out of the bytes of a file of any kind that reports are read from: data, a workbook of ours or of any
 * layout, a document, a page, a text. What each kind needs is loaded when it is first met.
 *
 * @param name the file's name; its end tells the kind, and it stands in for the unit's where a document does not tell that
 */
export async function reportOfFile(
  bytes: Uint8Array,
  name: string,
  resources: ReaderResources = {},
): Promise<FileReading> {
  const type = typeOf(name);
  const limit = limitOf(type);
  if (limit !== undefined && bytes.length > limit)
    return { ok: false, unreadable: { code: 'tooLarge', found: bytes.length, limit } };
  if (type === '.json') return parseReportJson(bytes);
  if (type === '.xlsx') return reportOfWorkbook(bytes, name, resources);
  return reportOfDocument(bytes, name, resources);
}

/** A workbook of ours, or one of any layout. */
async function reportOfWorkbook(
  bytes: Uint8Array,
  name: string,
  resources: ReaderResources,
): Promise<FileReading> {
  const { readReportFile } = await import('../workbook/readReportFile');
  const result = await readReportFile(bytes);
  if (result.ok) return { ok: true, report: result.report, doubts: null };
  if ('problem' in result && result.problem.code === 'notOurs') {
    const read = await reportOfDocument(bytes, name, resources);
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

async function reportOfDocument(
  bytes: Uint8Array,
  name: string,
  resources: ReaderResources,
): Promise<FileReading> {
  const [{ readDocument }, { understand }] = await Promise.all([
    import('../document/readDocument'),
    import('../intake/understand'),
  ]);
  const read = await readDocument(bytes, name, resources);
  if (!read.ok) return { ok: false, unreadable: { code: 'noDocument', reason: read.reason } };
  const understood = understand(read.document, name);
  if (!understood.ok)
    return { ok: false, unreadable: { code: 'notUnderstood', problem: understood.problem } };
  return { ok: true, report: understood.report, doubts: understood.doubts };
}
