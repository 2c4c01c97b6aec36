import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import type { Issuer } from '../issuer/issuer';
import { personas } from '../issuer/personas';
import type { Persona } from '../issuer/personas';
import { sendJson } from './handler';
import type { Handler } from './handler';

const cookieName = 'gouji-persona';
const choiceSchema = z.object({ id: z.string() });

/**
 * The sandbox's sign-in: `GET /identity/personas` → `{ id, name, detail }[]`, `POST /identity/persona` `{ id }` chooses
 * one by a cookie (204; 400 for an unknown one), `GET /identity/session` → the Session of the one chosen, and the
 * issuer's keys at `/.well-known/jwks.json`.
 */
export function identity(issuer: Issuer): Handler {
  return async (request, response, path) => {
    const route = `${request.method} ${path}`;
    if (route === 'GET /.well-known/jwks.json') {
      sendJson(response, issuer.keys);
    } else if (route === 'GET /identity/personas') {
      const list = personas.map(({ id, detail, identity }) => ({ id, name: identity.name, detail }));
      sendJson(response, list);
    } else if (route === 'GET /identity/session') {
      sendJson(response, await issuer.sessionFor(chosenPersona(request), new Date()));
    } else if (route === 'POST /identity/persona') {
      const persona = await namedPersona(request);
      const cookie = `${cookieName}=${persona?.id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
      if (persona) response.writeHead(204, { 'set-cookie': cookie }).end();
      else response.writeHead(400).end();
    } else {
      return false;
    }
    return true;
  };
}

function chosenPersona({ headers }: IncomingMessage): Persona {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return personas.find(({ id }) => cookies.includes(`${cookieName}=${id}`)) ?? personas[0];
}

async function namedPersona(request: IncomingMessage): Promise<Persona | null> {
  const body = await text(request);
  try {
    const { id } = choiceSchema.parse(JSON.parse(body));
    return personas.find((persona) => persona.id === id) ?? null;
  } catch {
    return null;
  }
}
