import { request as httpRequest } from 'node:http';
import { pipeline } from 'node:stream';
import type { Handler } from './handler';

/** Passes everything below `/api/` on to the functions host; 502 when it does not answer. */
export function apiProxy(functionsUrl: string): Handler {
  return (request, response, path) => {
    if (!path.startsWith('/api/')) return false;
    const headers = {
      ...request.headers,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': request.headers.host ?? 'localhost',
    };
    const passed = httpRequest(new URL(request.url ?? '/', functionsUrl), {
      method: request.method,
      headers,
    });
    passed.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, response, () => undefined);
    });
    passed.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    pipeline(request, passed, () => undefined);
    return true;
  };
}
