import type { HttpResponseInit } from '@azure/functions';
import { problems, type Problem } from '../../shared/api/problem';
import type { Locale } from '../../shared/messages/locale';
import type { RequestProblem } from './requestProblem';

/** Seconds after which a client may try again while the service is away. */
const awayFor = 5;

/** A problem as RFC 9457 problem details, its title in the caller's language and `titles` in both. */
export function problemResponse(
  { code, facts, retryAfter }: RequestProblem,
  locale: Locale,
  correlationId: string,
): HttpResponseInit {
  const { status, title } = problems[code];
  const body: Problem = {
    type: `/problems/${code}`,
    title: title[locale],
    status,
    code,
    titles: title,
    correlationId,
    ...facts,
  };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' };
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
  const wait = retryAfter ?? (status === 503 ? awayFor : undefined);
  if (wait !== undefined) headers['Retry-After'] = String(wait);
  return { status, headers, jsonBody: body };
}
