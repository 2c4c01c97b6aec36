import { clearStorage } from '../storage/clearStorage';
import type { Handler } from './handler';

/** `POST /sandbox/reset` forgets everything that was archived, and files the sample anew where there is one (204). */
export function reset(connectionString: string, fillAnew: () => Promise<void>): Handler {
  return async (request, response, path) => {
    if (path !== '/sandbox/reset' || request.method !== 'POST') return false;
    await clearStorage(connectionString);
    await fillAnew();
    response.writeHead(204).end();
    return true;
  };
}
