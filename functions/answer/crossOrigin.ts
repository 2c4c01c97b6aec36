import type { HttpResponseInit } from '@azure/functions';
import { operations } from '../../shared/api/operations/operations';
import { routes } from '../../shared/api/routes';
import { correlationHeader } from './correlationId';

const methods = [...new Set(Object.values(routes).map(({ method }) => method))].join(', ');
const ownHeaders = Object.values(operations).flatMap(({ headers = {} }) => Object.keys(headers));
const sentHeaders = ['Authorization', 'Content-Type', correlationHeader, ...new Set(ownHeaders)].join(', ');
const answerHeaders = Object.values(operations).flatMap(({ answerHeaders = {} }) =>
  Object.keys(answerHeaders),
);
const readHeaders = ['Retry-After', correlationHeader, ...new Set(answerHeaders)].join(', ');

/** Seconds for which a browser may remember the answer to a preflight. */
const preflightAge = '600';

/**
 * The headers that let a page of another origin read an answer (Fetch, section 3.2): none unless the origin is one of those
 * that are allowed. No credentials: a caller is known by a bearer token, never by a cookie.
 */
export function crossOrigin(origin: string | null, allowed: readonly string[]): Record<string, string> {
  if (origin === null || !allowed.includes(origin)) return {};
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': readHeaders };
}

/** The answer to a preflight: 204, and for an origin that is allowed, what it may send. */
export function preflight(origin: string | null, allowed: readonly string[]): HttpResponseInit {
  if (origin === null || !allowed.includes(origin)) return { status: 204 };
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': sentHeaders,
      'Access-Control-Max-Age': preflightAge,
    },
  };
}
