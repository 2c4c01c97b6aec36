import assert from 'node:assert/strict';
import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { RequestProblem } from '../../functions/answer/requestProblem';
import { openHandler, preflightHandler } from '../../functions/handler';
import type { Services } from '../../functions/services';
import { problems, problemSchema, type ProblemCode } from '../../shared/api/problem';

const pane = 'https://pane.example';
const services = () => ({ origins: [pane] as readonly string[] }) as Services;

async function answerOf(outcome: () => HttpResponseInit, headers: Record<string, string> = {}) {
  const logged: string[] = [];
  const handle = openHandler('health', () => Promise.resolve().then(outcome), services);
  const request = new HttpRequest({ method: 'GET', url: 'http://127.0.0.1/api/health', headers });
  const context = new InvocationContext({
    logHandler: (level, ...line: unknown[]) => void logged.push(`${level} ${line.join(' ')}`),
  });
  const response = (await handle(request, context)) as HttpResponseInit;
  return { response, headers: new Headers(response.headers), logged };
}

const fail = (error: unknown) => () => {
  throw error;
};

describe('The edge of the functions', () => {
  for (const code of Object.keys(problems) as ProblemCode[]) {
    it(`answers ${code} as problem+json in both languages`, async () => {
      const { response, headers } = await answerOf(fail(new RequestProblem(code)), {
        'accept-language': 'en',
      });
      const problem = problemSchema.parse(response.jsonBody);
      assert.equal(response.status, problems[code].status);
      assert.equal(headers.get('content-type'), 'application/problem+json');
      assert.equal(headers.get('content-language'), 'en');
      assert.deepEqual(
        [problem.type, problem.title, problem.titles],
        [`/problems/${code}`, problems[code].title.en, problems[code].title],
      );
    });
  }

  it('answers in Chinese unless asked otherwise', async () => {
    const { response, headers } = await answerOf(fail(new RequestProblem('not-found')));
    assert.equal(headers.get('content-language'), 'zh-CN');
    assert.equal(problemSchema.parse(response.jsonBody).title, problems['not-found'].title.zh);
  });

  it('logs an unexpected error once, without its message, and answers with the number to look for', async () => {
    const { response, logged } = await answerOf(fail(new TypeError('群众反映')));
    const problem = problemSchema.parse(response.jsonBody);
    assert.deepEqual([response.status, problem.code], [500, 'unexpected']);
    const errors = logged.filter((line) => line.startsWith('error'));
    assert.equal(errors.length, 1);
    assert.ok(errors[0]?.includes(problem.correlationId) && errors[0].includes('TypeError'));
    assert.doesNotMatch(JSON.stringify([response, logged]), /群众/);
  });

  it('logs no expected problem as an error', async () => {
    const { logged } = await answerOf(fail(new RequestProblem('not-allowed')));
    assert.deepEqual(
      logged.filter((line) => line.startsWith('error')),
      [],
    );
  });

  it('takes over a caller’s correlation id, unless it could not be logged safely', async () => {
    const ok = () => ({ status: 200 });
    const given = await answerOf(ok, { 'x-correlation-id': 'abc-123-DEF' });
    assert.equal(given.headers.get('x-correlation-id'), 'abc-123-DEF');
    for (const bad of ['short', 'a"}{"event":"forged', 'x'.repeat(65)]) {
      const { headers } = await answerOf(ok, { 'x-correlation-id': bad });
      assert.match(headers.get('x-correlation-id') ?? '', /^[0-9a-f-]{36}$/);
    }
  });

  const forBrowsers: [header: string, value: string][] = [
    ['cache-control', 'no-store'],
    ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
  ];
  for (const [header, value] of forBrowsers)
    it(`says ${header}: ${value} with an answer and with a refusal`, async () => {
      for (const outcome of [() => ({ status: 200 }), fail(new RequestProblem('not-found'))])
        assert.equal((await answerOf(outcome)).headers.get(header), value);
    });

  it('lets the pane’s origin read answers and refusals, and no other', async () => {
    for (const outcome of [() => ({ status: 200 }), fail(new RequestProblem('not-found'))])
      for (const origin of [pane, 'https://other.example', 'null', undefined]) {
        const { headers } = await answerOf(outcome, origin === undefined ? {} : { origin });
        assert.equal(headers.get('access-control-allow-origin'), origin === pane ? pane : null);
        assert.match(headers.get('vary') ?? '', /Origin/);
        assert.equal(headers.get('access-control-allow-credentials'), null);
      }
  });

  it('tells the pane’s origin before it asks what it may send, and no other', async () => {
    const ask = async (origin: string) => {
      const request = new HttpRequest({ method: 'OPTIONS', url: 'http://127.0.0.1/', headers: { origin } });
      const context = new InvocationContext({ logHandler: () => undefined });
      const response = (await preflightHandler(services)(request, context)) as HttpResponseInit;
      return { status: response.status, headers: new Headers(response.headers) };
    };
    const allowed = await ask(pane);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), pane);
    assert.equal(allowed.headers.get('access-control-allow-methods'), 'GET, POST');
    for (const sent of ['Authorization', 'Content-Type', 'If-Match', 'X-Correlation-Id'])
      assert.ok(allowed.headers.get('access-control-allow-headers')?.includes(sent), sent);
    for (const read of ['ETag', 'Retry-After', 'Content-Disposition'])
      assert.ok(allowed.headers.get('access-control-expose-headers')?.includes(read), read);
    const refused = await ask('https://other.example');
    assert.equal(refused.status, 204);
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    assert.equal(refused.headers.get('access-control-allow-methods'), null);
  });
});
