import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Handler } from './handler';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder below a path (`/` or one that ends with `/`); the path itself is its index.html. */
export function staticFiles(prefix: string, folder: string): Handler {
  return async (request, response, requested) => {
    if (!requested.startsWith(prefix) || !['GET', 'HEAD'].includes(request.method ?? '')) return false;
    const file = path.join(folder, requested === prefix ? 'index.html' : requested.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) return false;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return false;
    const etag = `"${found.size}-${found.mtimeMs}"`;
    const headers = { etag, 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-length': found.size });
    if (request.method === 'HEAD') response.end();
    // A browser that goes away in the middle of a file is nobody's fault.
    else await pipeline(createReadStream(file), response).catch(() => undefined);
    return true;
  };
}
