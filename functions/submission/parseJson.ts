import { RequestProblem } from '../answer/requestProblem';

/** What JSON in UTF-8 says. Throws the problem `invalid-request`, naming `path`. */
export function parseJson(bytes: Uint8Array, path = ''): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RequestProblem('invalid-request', { entries: [{ path, message: 'not JSON in UTF-8' }] });
  }
}

/** At most this many entries are named in one answer. */
export const mostEntries = 50;
