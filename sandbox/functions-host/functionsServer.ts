import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { triggerOf } from './callFunction';
import type { Log, RegisteredFunction } from './functionsCore';
import { atMost, type Turns } from './atMost';
import { invoke } from './invoke';
import type { HttpAnswer } from './invoke';
import type { FunctionApp } from './loadFunctionApp';
import { RouteTable } from './routeTable';

const bodyLimit = 32 * 1024 * 1024;

/** Serves a loaded function app over plain HTTP; not listening yet. A function that throws answers 500 and is logged. */
export function functionsServer(app: FunctionApp, log: Log): Server {
  const routes = routeTable(app);
  const inTurn = atMost(app.http.maxConcurrentRequests);
  return createServer((request, response) => {
    void answer(app, routes, request, log, inTurn).then(({ status, headers, body }) => {
      response.writeHead(status, { ...headers, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
}

function routeTable({ functions, http: { routePrefix } }: FunctionApp): RouteTable<RegisteredFunction> {
  const routes = new RouteTable<RegisteredFunction>();
  for (const registered of functions) {
    const { type, route = registered.metadata.name, methods = ['GET', 'POST'] } = triggerOf(registered);
    if (type.toLowerCase() === 'httptrigger') routes.add(methods, `${routePrefix}/${route}`, registered);
  }
  return routes;
}

async function answer(
  app: FunctionApp,
  routes: RouteTable<RegisteredFunction>,
  request: IncomingMessage,
  log: Log,
  inTurn: Turns,
): Promise<HttpAnswer> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  url.protocol = header(request, 'x-forwarded-proto') ?? 'http';
  url.host = header(request, 'x-forwarded-host') ?? request.headers.host ?? 'localhost';
  try {
    const body = await readBody(request);
    if (!body) return empty(413);
    const match = routes.match(method, url.pathname);
    if (!match) return empty(404);
    const call = { method, url: url.href, headers: plainHeaders(request), params: match.params, body };
    return await inTurn(() => invoke(app.model, match.target, call, log));
  } catch (error) {
    log('error', `${method} ${url.pathname}: ${error instanceof Error ? error.stack : String(error)}`);
    return empty(500);
  }
}

function empty(status: number): HttpAnswer {
  return { status, headers: {}, body: new Uint8Array() };
}

/** null when the body is larger than the host takes; the rest of it is read and dropped. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? null : Buffer.concat(chunks);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
