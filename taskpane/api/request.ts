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
 * Sends one request with the session's bearer token. A 401 makes the session new once and sends again. Network
 * failures and 503 are `unreachable`; any other refusal is the server's own problem.
 */
export async function request<N extends AnswerName>(
  { settings, session }: { settings: SettingsSource; session: SessionSource },
  { method, path, body, ifMatch }: Request,
  answer: N,
): Promise<Outcome<Answer<N>>> {
  const send = async (fresh: boolean): Promise<Response | null> => {
    const known = await settings();
    const current = await session.get({ fresh });
    if (known === null || current === null) return null;
    const isForm = body === undefined || body instanceof FormData;
    const headers = {
      authorization: `Bearer ${current.accessToken}`,
      accept: 'application/json',
      ...(isForm ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    };
    const sent = isForm ? body : JSON.stringify(body);
    return fetch(`${known.apiBase}/${path}`, { method, headers, body: sent, cache: 'no-store' });
  };
  try {
    const first = await send(false);
    const response = first?.status === 401 ? await send(true) : first;
    return response === null ? unreachable : await readResponse(response, answer);
  } catch (error) {
    if (error instanceof TypeError) return unreachable;
    throw error;
  }
}

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
