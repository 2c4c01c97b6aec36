import { text } from 'node:stream/consumers';
import { providerPath, signInPath, type SandboxProvider } from '../provider/openProvider';
import { signInPage } from '../provider/pages';
import { personaOf } from '../provider/personas';
import type { Handler } from './handler';

/** The pages load nothing, least of all from elsewhere; what they send goes to this origin. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

/** Serves the provider: its own endpoints, and the page on which one says who one is. */
export function signIn({ provider }: SandboxProvider): Handler {
  const answer = provider.callback();
  return async (request, response, path) => {
    if (path.startsWith(signInPath)) {
      if (request.method === 'GET') {
        await provider.interactionDetails(request, response);
        response.writeHead(200, pageHeaders).end(signInPage(path));
        return true;
      }
      const persona = personaOf(new URLSearchParams(await text(request)).get('account') ?? undefined);
      if (persona === undefined) response.writeHead(400).end();
      else await provider.interactionFinished(request, response, { login: { accountId: persona.id } });
      return true;
    }
    if (!path.startsWith(`${providerPath}/`)) return false;
    Object.assign(request, { originalUrl: request.url });
    request.url = request.url?.slice(providerPath.length);
    await answer(request, response);
    return true;
  };
}
