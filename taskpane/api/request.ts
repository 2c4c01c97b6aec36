import type { SessionSource } from '../identity/sessionSource';
import type { SettingsSource } from '../identity/settingsSource';
import type { Answer, AnswerName } from './answerSchemas';
import type { Outcome } from './failure';
import { parseAnswer } from './parseAnswer';

export interface Request {
  method: 'GET' | 'POST';
  /** Below the API's base, without a leading slash. */
  path: string;
  /** Parts of a form, or something that goes as JSON. */
  body?: FormData | object;
  /** What has been seen of what is to be changed: its tag. */
  ifMatch?: string;
}

/**
 * Sends one request with the session's bearer token. A 401 has the token renewed once and sends again. Without anybody
 * signed in nothing is sent. Network failures and 503 are `unreachable`; any other refusal is the server's own problem.
 */
export async function request<N extends AnswerName>(
  { settings, session }: { settings: SettingsSource; session: SessionSource },
  { method, path, body, ifMatch }: Request,
  answer: N,
): Promise<Outcome<Answer<N>>> {
  const send = async (apiBase: string, token: string): Promise<Response> => {
    const isForm = body === undefined || body instanceof FormData;
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    };
    const sent = isForm ? body : JSON.stringify(body);
    return fetch(`${apiBase}/${path}`, { method, headers, body: sent, cache: 'no-store' });
  };
  try {
    const known = await settings();
    const access = await session.get();
    if (access.kind === 'signedOut') return signedOut;
    if (known === null || access.kind === 'away') return unreachable;
    const response = await send(known.apiBase, access.token);
    if (response.status !== 401) return await readResponse(response, answer);
    const renewed = await session.get(access.token);
    if (renewed.kind === 'signedOut') return signedOut;
    if (renewed.kind === 'away') return unreachable;
    return await readResponse(await send(known.apiBase, renewed.token), answer);
  } catch (error) {
    if (error instanceof TypeError) return unreachable;
    throw error;
  }
}

const signedOut = { ok: false, failure: { kind: 'signedOut' } } as const;
const unreachable = { ok: false, failure: { kind: 'unreachable' } } as const;

async function readResponse<N extends AnswerName>(
  response: Response,
  answer: N,
): Promise<Outcome<Answer<N>>> {
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const value = await parseAnswer(answer, json);
    return value === null ? unintelligible(response) : { ok: true, value };
  }
  if (response.status === 502 || response.status === 503 || response.status === 504) return unreachable;
  const problem = await parseAnswer('problem', json);
  return problem === null ? unintelligible(response) : { ok: false, failure: { kind: 'problem', problem } };
}

function unintelligible(response: Response): Outcome<never> {
  const correlationId = response.headers.get('x-correlation-id') ?? crypto.randomUUID();
  console.error('answer of an unknown shape', { correlationId, status: response.status, url: response.url });
  return { ok: false, failure: { kind: 'unintelligible', status: response.status, correlationId } };
}
