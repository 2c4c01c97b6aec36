import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { Handler } from './handler';

/**
 * One HTTPS origin: the first handler that takes a request answers it; 404 when none does, 500 and a line on the
 * standard error when one throws. Not listening yet.
 * @param handlers asked anew at every request, so that they can be added once the origin is known
 */
export function originServer(certificate: { key: string; certificate: string }, handlers: Handler[]): Server {
  return createServer({ key: certificate.key, cert: certificate.certificate }, (request, response) => {
    const answer = async () => {
      const path = decodedPath(request.url ?? '/');
      if (path === null) return void response.writeHead(400).end();
      for (const handler of handlers) if (await handler(request, response, path)) return;
      response.writeHead(404).end();
    };
    answer().catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** null when it is not properly percent-encoded. */
function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
}
