import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { clientId, scope, type SandboxProvider } from '../provider/openProvider';
import { personaOf, personas } from '../provider/personas';
import { sendJson } from './handler';
import type { Handler } from './handler';

const cookieName = 'gouji-persona';
/** Chosen instead of a persona: to sign in from the pane. */
const nobody = { id: 'nobody', name: '未登录', detail: '在窗格里登录' };
const choiceSchema = z.object({ id: z.string() });

/**
 * Who one is in the sandbox: `GET /identity/personas` → `{ id, name, detail }[]`, `POST /identity/persona` `{ id }` chooses
 * one by a cookie (204; 400 for an unknown one), `GET /identity/session` → the Session of the one chosen, as a portal gives
 * it that one is signed in to already (401 for nobody). `GET /taskpane/settings.json` tells the pane to ask for it or, for
 * nobody, to sign in.
 */
export function identity(provider: SandboxProvider): Handler {
  return async (request, response, path) => {
    const route = `${request.method} ${path}`;
    const chosen = chosenId(request);
    if (route === 'GET /taskpane/settings.json') {
      const signIn = { issuer: provider.issuer, clientId, scope: `openid offline_access ${scope}` };
      const way = chosen === nobody.id ? { signIn } : { sessionUrl: '/identity/session' };
      sendJson(response, { apiBase: '/api/v1', ...way });
    } else if (route === 'GET /identity/personas') {
      sendJson(response, [...personas.map(({ id, name, detail }) => ({ id, name, detail })), nobody]);
    } else if (route === 'GET /identity/session') {
      if (chosen === nobody.id) response.writeHead(401).end();
      else sendJson(response, await provider.sessionFor(personaOf(chosen) ?? personas[0]));
    } else if (route === 'POST /identity/persona') {
      const id = await namedId(request);
      const cookie = `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
      if (id !== null) response.writeHead(204, { 'set-cookie': cookie }).end();
      else response.writeHead(400).end();
    } else {
      return false;
    }
    return true;
  };
}

function chosenId({ headers }: IncomingMessage): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

async function namedId(request: IncomingMessage): Promise<string | null> {
  const body = await text(request);
  try {
    const { id } = choiceSchema.parse(JSON.parse(body));
    return [nobody, ...personas].some((each) => each.id === id) ? id : null;
  } catch {
    return null;
  }
}
