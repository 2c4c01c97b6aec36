/** Asks the functions as one person. Each throws when they refuse, with what they say. */
export interface FunctionsClient {
  get: <T>(route: string) => Promise<T>;
  form: <T>(route: string, body: FormData, ifMatch?: string) => Promise<T>;
  json: <T>(route: string, body: unknown, ifMatch: string) => Promise<T>;
}

/**
 * @param url of the functions host
 * @param token the person's
 */
export function functionsClient(url: string, token: string): FunctionsClient {
  async function ask<T>(route: string, init: RequestInit, ifMatch?: string): Promise<T> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...(init.headers as Record<string, string> | undefined),
    };
    const answer = await fetch(`${url}/api/v1/${route}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  return {
    get: (route) => ask(route, {}),
    form: (route, body, ifMatch) => ask(route, { method: 'POST', body }, ifMatch),
    json: (route, body, ifMatch) => {
      const headers = { 'content-type': 'application/json' };
      return ask(route, { method: 'POST', body: JSON.stringify(body), headers }, ifMatch);
    },
  };
}
