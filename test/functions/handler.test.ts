import assert from 'node:assert/strict';
import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { RequestProblem } from '../../functions/answer/requestProblem';
import { openHandler } from '../../functions/handler';
import type { Services } from '../../functions/services';
import { problems, problemSchema, type ProblemCode } from '../../shared/api/problem';

const services = () => ({}) as Services;

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
});
