import { clearStorage } from '../storage/clearStorage';
import type { Handler } from './handler';

/** `POST /sandbox/reset` forgets everything that was archived (204). */
export function reset(connectionString: string): Handler {
  return async (request, response, path) => {
    if (path !== '/sandbox/reset' || request.method !== 'POST') return false;
    await clearStorage(connectionString);
    response.writeHead(204).end();
    return true;
  };
}
