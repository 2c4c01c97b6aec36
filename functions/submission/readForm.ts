import type { HttpRequest } from '@azure/functions';
import { reasonLimit } from '../../shared/api/receipt';
import { reportLimit, workbookLimit } from '../../shared/api/routes';
import { RequestProblem } from '../answer/requestProblem';
import { readBody } from './readBody';

/** What the boundaries and headers of two parts may take, in bytes. */
const formLimit = 16 * 1024;

/** What a form brings, as bytes; the reason why a version replaces the one before, when it gives one. */
export interface SentForm {
  report: Uint8Array;
  file: Uint8Array;
  reason?: string;
  /** The workbook is not the one that was open, but was made of its checked sheets. */
  workbookMade?: 'sheets';
}

const optional = ['reason', 'workbookMade'];

/**
 * The parts of a submission, multipart/form-data (RFC 7578): `report` (JSON, as a field or a file), the file, called
 * `workbook` or as `fileName` says, each exactly once; `reason` (text) and `workbookMade` (`sheets`), which may be left out.
 * Throws the problems `too-large` and `invalid-request`, naming the part.
 */
export async function readForm(
  request: HttpRequest,
  fileName: 'workbook' | 'source' = 'workbook',
): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw invalid('', 'not multipart/form-data');
  const body = await readBody(request, reportLimit + workbookLimit + formLimit);
  const form = await parseForm(body, type);
  const unknown = [...form.keys()].find((name) => !['report', fileName, ...optional].includes(name));
  if (unknown !== undefined) throw invalid(unknown.slice(0, 100), 'unknown part');
  return {
    report: await partOf(form, 'report', reportLimit),
    file: await partOf(form, fileName, workbookLimit),
    ...reasonOf(form),
    ...madeOf(form),
  };
}

function reasonOf(form: FormData): { reason?: string } {
  const [reason, ...more] = form.getAll('reason');
  if (reason === undefined) return {};
  if (typeof reason !== 'string' || more.length > 0) throw invalid('reason', 'not one text');
  if (reason.length > reasonLimit) throw invalid('reason', 'too long');
  return reason.trim() === '' ? {} : { reason: reason.trim() };
}

function madeOf(form: FormData): { workbookMade?: 'sheets' } {
  const [made, ...more] = form.getAll('workbookMade');
  if (made === undefined) return {};
  if (made !== 'sheets' || more.length > 0) throw invalid('workbookMade', 'not sheets');
  return { workbookMade: made };
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw invalid('', 'not well-formed multipart/form-data');
  }
}

async function partOf(form: FormData, name: string, limit: number): Promise<Uint8Array> {
  const [part, ...more] = form.getAll(name);
  if (part === undefined) throw invalid(name, 'missing');
  if (more.length > 0) throw invalid(name, 'given more than once');
  const bytes =
    typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
  if (bytes.byteLength > limit)
    throw new RequestProblem('too-large', { entries: [{ path: name, message: 'too large' }] });
  return bytes;
}

function invalid(path: string, message: string): RequestProblem {
  return new RequestProblem('invalid-request', { entries: [{ path, message }] });
}
