import type { HttpRequest } from '@azure/functions';
import { reasonLimit } from '../../shared/api/receipt';
import { reportLimit, workbookLimit } from '../../shared/api/routes';
import { invalidPart, partOf, readParts } from './formParts';

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
  const limit = reportLimit + workbookLimit + formLimit;
  const form = await readParts(request, limit, ['report', fileName, ...optional]);
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
  if (typeof reason !== 'string' || more.length > 0) throw invalidPart('reason', 'not one text');
  if (reason.length > reasonLimit) throw invalidPart('reason', 'too long');
  return reason.trim() === '' ? {} : { reason: reason.trim() };
}

function madeOf(form: FormData): { workbookMade?: 'sheets' } {
  const [made, ...more] = form.getAll('workbookMade');
  if (made === undefined) return {};
  if (made !== 'sheets' || more.length > 0) throw invalidPart('workbookMade', 'not sheets');
  return { workbookMade: made };
}
