import { parseReport } from '../../shared/report/parseReport';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';
import { mostEntries, parseJson } from './parseJson';

/**
 * A report from JSON bytes in UTF-8.
 * Throws the problem `invalid-request`, naming what is wrong, below `path`.
 */
export function readReportJson(bytes: Uint8Array, path = ''): Report {
  return requireReport(parseJson(bytes, path), path);
}

/** The same from JSON that has been parsed. */
export function requireReport(json: unknown, path: string): Report {
  const parsed = parseReport(json);
  if (parsed.ok) return parsed.report;
  const entries = parsed.entries.slice(0, mostEntries).map((entry) => ({
    path: [path, entry.path].filter((part) => part !== '').join('.'),
    message: entry.message,
  }));
  throw new RequestProblem('invalid-request', { entries });
}
