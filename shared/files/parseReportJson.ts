import { parseReport } from '../report/parseReport';
import type { FileReading } from './fileProblem';

/** Reads a report out of the bytes of a JSON file: UTF-8, with or without a byte order mark. */
export function parseReportJson(bytes: Uint8Array): FileReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, unreadable: { code: 'notUtf8' } };
    throw error;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, unreadable: { code: 'notJson', detail: error.message.replace(/\s+/g, ' ') } };
    throw error;
  }
  const parsed = parseReport(json);
  return parsed.ok
    ? { ok: true, report: parsed.report, doubts: null }
    : { ok: false, unreadable: { code: 'notAReport', entries: parsed.entries } };
}
