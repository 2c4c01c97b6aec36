import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { problems } from '../../../shared/api/problem';
import type { Report } from '../../../shared/report/report';
import { createApi, type Api } from '../../../taskpane/api/api';
import { receiptFor } from '../receiptFor';
import { sessionStandIn } from '../sessionStandIn';

const report: Report = { edition: '2021', year: 2021, unit: { name: '某乡人民政府' }, figures: {} };
const receipt = receiptFor('a'.repeat(64));
const workbook = new Uint8Array([80, 75, 3, 4]);

interface Call {
  method: string;
  url: string;
  authorization: string;
  contentType: string;
  body: string;
}

/** A server on this machine that answers in turn, and the API on it. */
async function withServer(
  answers: { status: number; json?: unknown }[],
  use: (api: Api, calls: Call[], asked: (string | undefined)[], base: string) => Promise<void>,
): Promise<void> {
  const calls: Call[] = [];
  const listener: RequestListener = (request, response) => {
    void (async () => {
      calls.push(await callOf(request));
      const { status, json } = answers[calls.length - 1] ?? { status: 500 };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(json === undefined ? '<html>' : JSON.stringify(json));
    })();
  };
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const asked: (string | undefined)[] = [];
  try {
    await use(apiAt(base, asked), calls, asked, base);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const settingsAt = (apiBase: string) => () =>
  Promise.resolve({ apiBase, sessionUrl: `${apiBase}/session`, signIn: undefined });

/** A user who is signed in; `asked` gets the token that was refused each time that one is asked for. */
function apiAt(apiBase: string, asked: (string | undefined)[] = []): Api {
  const session = sessionStandIn((refused) => {
    asked.push(refused);
    return { kind: 'token', token: `token-${asked.length}`, mayLeave: true };
  });
  return createApi(settingsAt(apiBase), session);
}

async function callOf(request: IncomingMessage): Promise<Call> {
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    authorization: request.headers.authorization ?? '',
    contentType: request.headers['content-type'] ?? '',
    body: (await buffer(request)).toString('latin1'),
  };
}

const problem = {
  type: '/problems/workbook-differs',
  title: problems['workbook-differs'].title.zh,
  status: 422,
  code: 'workbook-differs',
  titles: problems['workbook-differs'].title,
  correlationId: 'c-1',
  cells: ['requests.received.total'],
};

describe('asking the server', () => {
  it('submits report and workbook as two parts, with the bearer token', () =>
    withServer([{ status: 201, json: receipt }], async (api, calls) => {
      assert.deepEqual(await api.submit(report, workbook, { isMade: false, reason: '' }), {
        ok: true,
        value: receipt,
      });
      const [call] = calls;
      assert.equal(`${call?.method} ${call?.url}`, 'POST /api/submissions');
      assert.equal(call?.authorization, 'Bearer token-1');
      assert.match(call?.contentType ?? '', /^multipart\/form-data; boundary=/);
      assert.match(call?.body ?? '', /name="report"\r\n\r\n\{"edition":"2021"/);
      assert.match(call?.body ?? '', /name="workbook"; filename="2021.xlsx"/);
    }));

  const parts: [string, { isMade: boolean; reason: string }, sent: RegExp, not: RegExp][] = [
    [
      'a correction’s reason',
      { isMade: false, reason: '台账漏记' },
      /name="reason"\r\n\r\n台账漏记/,
      /workbookMade/,
    ],
    [
      'that the workbook was made',
      { isMade: true, reason: '' },
      /name="workbookMade"\r\n\r\nsheets/,
      /name="reason"/,
    ],
  ];
  for (const [what, more, sent, not] of parts)
    it(`submits ${what} as a part of its own`, () =>
      withServer([{ status: 201, json: receipt }], async (api, calls) => {
        await api.submit(report, workbook, more);
        const body = Buffer.from(calls[0]?.body ?? '', 'latin1').toString('utf8');
        assert.match(body, sent);
        assert.doesNotMatch(body, not);
      }));

  it('names unit, year and version in the address', () =>
    withServer([{ status: 200, json: [receipt] }], async (api, calls) => {
      assert.deepEqual(await api.listVersions('141123204', 2021), { ok: true, value: [receipt] });
      assert.equal(calls[0]?.url, '/api/reports/141123204/2021/versions');
    }));

  it('asks for what a unit handed in last for a year', () =>
    withServer([{ status: 200, json: { receipt, report } }], async (api, calls) => {
      assert.deepEqual(await api.getLatest('141123204', 2021), { ok: true, value: { receipt, report } });
      assert.equal(`${calls[0]?.method} ${calls[0]?.url}`, 'GET /api/reports/141123204/2021/latest');
    }));

  it('gives a refusal as the problem it is', () =>
    withServer([{ status: 422, json: problem }], async (api) => {
      const outcome = await api.submit(report, workbook, { isMade: false, reason: '' });
      assert.deepEqual(outcome, { ok: false, failure: { kind: 'problem', problem } });
    }));

  it('has the token renewed once when the server takes it no more, and asks again', () =>
    withServer([{ status: 401 }, { status: 200, json: [] }], async (api, calls, asked) => {
      assert.deepEqual(await api.listVersions('141123204', 2021), { ok: true, value: [] });
      assert.deepEqual(
        calls.map(({ authorization }) => authorization),
        ['Bearer token-1', 'Bearer token-2'],
      );
      assert.deepEqual(asked, [undefined, 'token-1']);
    }));

  it('does not go on asking when the new token is refused, too', () => {
    const refused = { ...problem, status: 401, code: 'not-signed-in' };
    return withServer([{ status: 401 }, { status: 401, json: refused }], async (api, calls) => {
      const outcome = await api.listVersions('141123204', 2021);
      assert.deepEqual(outcome, { ok: false, failure: { kind: 'problem', problem: refused } });
      assert.equal(calls.length, 2);
    });
  });

  it('takes a busy server for one that is away', () =>
    withServer([{ status: 503, json: problem }], async (api) => {
      assert.deepEqual(await api.listVersions('141123204', 2021), {
        ok: false,
        failure: { kind: 'unreachable' },
      });
    }));

  it('says when an answer has another shape than agreed', () =>
    withServer([{ status: 200, json: { unknown: true } }], async (api) => {
      const outcome = await silently(() => api.listVersions('141123204', 2021));
      assert.ok(!outcome.ok && outcome.failure.kind === 'unintelligible');
      assert.equal(outcome.failure.status, 200);
    }));

  it('says when there is no server', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const outcome = await apiAt(`http://127.0.0.1:${port}/api`).listVersions('141123204', 2021);
    assert.deepEqual(outcome, { ok: false, failure: { kind: 'unreachable' } });
  });

  it('says the same while the settings, or a token, cannot be had', async () => {
    const away = sessionStandIn();
    for (const settings of [() => Promise.resolve(null), settingsAt('http://127.0.0.1:1')])
      assert.deepEqual(await createApi(settings, away).listVersions('141123204', 2021), {
        ok: false,
        failure: { kind: 'unreachable' },
      });
  });

  it('asks nothing while nobody is signed in', async () => {
    const nobody = sessionStandIn(() => ({ kind: 'signedOut', ended: false }));
    const outcome = await createApi(settingsAt('http://127.0.0.1:1'), nobody).listVersions('141123204', 2021);
    assert.deepEqual(outcome, { ok: false, failure: { kind: 'signedOut' } });
  });

  it('says that nobody is signed in when the token that was refused cannot be renewed', () =>
    withServer([{ status: 401 }], async (_api, calls, _asked, base) => {
      const ended = sessionStandIn((refused) =>
        refused === undefined
          ? { kind: 'token', token: 'old', mayLeave: true }
          : { kind: 'signedOut', ended: true },
      );
      const outcome = await createApi(settingsAt(base), ended).listVersions('141123204', 2021);
      assert.deepEqual(outcome, { ok: false, failure: { kind: 'signedOut' } });
      assert.equal(calls.length, 1);
    }));
});

/** Expected log lines stay out of the test report. */
async function silently<T>(task: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await task();
  } finally {
    console.error = error;
  }
}
