import { HttpRequest, HttpResponse, InvocationContext, type HttpRequestInit } from '@azure/functions';
import { problemSchema, type Problem } from '../../shared/api/problem';
import { routes, type RouteName } from '../../shared/api/routes';
import { openStorage } from '../../functions/archive/storage';
import { endpoints, openEndpoints } from '../../functions/endpoints';
import { handler, openHandler } from '../../functions/handler';
import { tokenVerifier } from '../../functions/identity/verifyToken';
import { readiness } from '../../functions/readiness';
import type { Services } from '../../functions/services';
import { testSigner } from './testSigner';
import { testWorkbookReader } from './testWorkbookReader';
import type { TestIssuer } from './testIssuer';

export interface AppRequest {
  /** A token, or the claims of one to be issued. */
  as?: string | Record<string, unknown>;
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array | string | FormData;
}

export interface FunctionApp {
  services: Services;
  /** Every line logged so far. */
  logged: string[];
  call(name: RouteName, request?: AppRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** The function app, driven through the library's own request and response, without a host. */
export function functionApp(
  issuer: Pick<TestIssuer, 'issuer' | 'audience' | 'jwksUrl'> & Partial<TestIssuer>,
  storage: string,
  replaced: Partial<Services> = {},
): FunctionApp {
  const logged: string[] = [];
  const opened = replaced.storage ?? openStorage(storage);
  const services: Services = {
    identify: tokenVerifier(issuer),
    storage: opened,
    signer: testSigner,
    readiness: readiness(opened, testSigner, Date.now),
    workbooks: testWorkbookReader(),
    limiter: { take: () => 0 },
    origins: [],
    now: () => new Date(),
    ...replaced,
  };
  const provide = () => services;
  const handlers = Object.fromEntries([
    ...Object.entries(openEndpoints).map(([name, run]) => [
      name,
      openHandler(name as RouteName, run, provide),
    ]),
    ...Object.entries(endpoints).map(([name, run]) => [name, handler(name as RouteName, run, provide)]),
  ]) as Record<RouteName, ReturnType<typeof handler>>;

  return {
    services,
    logged,
    async call(name, { as, params = {}, query = {}, headers = {}, body } = {}) {
      const token = typeof as === 'object' ? await issuer.token?.(as) : as;
      const sent = new Response(body as BodyInit | undefined);
      const bytes = new Uint8Array(await sent.arrayBuffer());
      const type = sent.headers.get('content-type');
      const init: HttpRequestInit = {
        method: routes[name].method,
        url: 'http://127.0.0.1/api',
        params,
        query,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(type === null ? {} : { 'content-type': type }),
          ...headers,
        },
        ...(bytes.length > 0 ? { body: { bytes } } : {}),
      };
      const context = new InvocationContext({
        functionName: name,
        logHandler: (_level, ...lines: unknown[]) => logged.push(lines.join(' ')),
      });
      const answer = await handlers[name](new HttpRequest(init), context);
      return answer instanceof HttpResponse ? answer : new HttpResponse(answer);
    },
    close: () => services.workbooks.close(),
  };
}

/** The problem that a response states; throws when it is none. */
export async function problemOf(response: HttpResponse): Promise<Problem> {
  const problem = problemSchema.parse(await response.json());
  if (
    response.headers.get('content-type') !== 'application/problem+json' ||
    problem.status !== response.status
  ) {
    throw new Error(`Not problem details: ${response.status}`);
  }
  return problem;
}
