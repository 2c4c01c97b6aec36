import type { HttpHandler, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { Identity } from '../shared/api/identity';
import type { RouteName } from '../shared/api/routes';
import { correlationHeader, correlationId } from './answer/correlationId';
import { crossOrigin, preflight } from './answer/crossOrigin';
import { errorFacts } from './answer/errorFacts';
import { invocationLog, type InvocationLog } from './answer/invocationLog';
import { preferredLocale } from './answer/preferredLocale';
import { problemResponse } from './answer/problemResponse';
import { RequestProblem } from './answer/requestProblem';
import { securityHeaders } from './answer/securityHeaders';
import { storageIsAway } from './archive/storageIsAway';
import { audited } from './audit/audited';
import type { Endpoint, OpenCall, OpenEndpoint } from './endpoint';
import { requireRole } from './identity/permissions';
import type { Services } from './services';

/** The handler of an endpoint that needs no token. */
export function openHandler(
  name: RouteName | 'preflight',
  endpoint: OpenEndpoint,
  services: () => Services,
): HttpHandler {
  return async (request, context) => answer(name, request, context, services, endpoint);
}

/** The handler of an endpoint: who is asking, may they, then the endpoint itself. */
export function handler(name: RouteName, endpoint: Endpoint, services: () => Services): HttpHandler {
  const guarded = audited(name, async (call) => {
    requireRole(call.identity, name);
    return endpoint(call);
  });
  return openHandler(
    name,
    async (call) => {
      const identity = await call.services.identify(call.request.headers.get('authorization'));
      requireRate(call.services, identity);
      const begun: Promise<void>[] = [];
      const alongside = (work: Promise<void>) => void begun.push(work);
      const answer = await guarded({ ...call, identity, concerns: () => undefined, alongside });
      await Promise.all(begun);
      return answer;
    },
    services,
  );
}

/** The handler of every preflight. */
export function preflightHandler(services: () => Services): HttpHandler {
  return openHandler(
    'preflight',
    async ({ request, services: { origins } }) => preflight(request.headers.get('origin'), origins),
    services,
  );
}

function requireRate({ limiter }: Services, { subject }: Identity): void {
  const wait = limiter.take(subject);
  if (wait > 0) throw new RequestProblem('too-many-requests', {}, wait);
}

/**
 * The edge: every outcome becomes a response here. Expected problems and a storage that is away are answered with their
 * facts; anything else is logged once and answered with nothing but the correlation id.
 */
async function answer(
  name: RouteName | 'preflight',
  request: OpenCall['request'],
  context: InvocationContext,
  services: () => Services,
  endpoint: OpenEndpoint,
): Promise<HttpResponseInit> {
  const id = correlationId(request.headers);
  const locale = preferredLocale(request.headers.get('accept-language'));
  const log = invocationLog(context, id);
  const started = performance.now();
  const origin = request.headers.get('origin');
  let origins: readonly string[] = [];
  let response: HttpResponseInit;
  try {
    const provided = services();
    origins = provided.origins;
    response = await endpoint({ request, services: provided, log, locale });
  } catch (error) {
    response = problemResponse(toProblem(error, log), locale, id);
  }
  const milliseconds = Math.round(performance.now() - started);
  log.info('answered', { endpoint: name, status: response.status ?? 200, milliseconds });
  return {
    ...response,
    headers: {
      ...securityHeaders,
      ...crossOrigin(origin, origins),
      'Content-Language': locale === 'zh' ? 'zh-CN' : 'en',
      Vary: 'Accept-Language, Origin',
      [correlationHeader]: id,
      ...(response.headers as Record<string, string> | undefined),
    },
  };
}

function toProblem(error: unknown, log: InvocationLog): RequestProblem {
  if (error instanceof RequestProblem) {
    log.info('refused', { code: error.code });
    return error;
  }
  if (storageIsAway(error)) {
    log.warn('storage-away', errorFacts(error));
    return new RequestProblem('storage-unavailable');
  }
  log.error('unexpected', errorFacts(error));
  return new RequestProblem('unexpected');
}
