import assert from 'node:assert/strict';
import { HttpRequest } from '@azure/functions';
import type { RequestProblem } from '../../../functions/answer/requestProblem';
import { readForm } from '../../../functions/submission/readForm';
import { reportLimit, workbookLimit } from '../../../shared/api/routes';

async function request(body: BodyInit, headers: Record<string, string> = {}): Promise<HttpRequest> {
  const sent = new Response(body);
  const type = sent.headers.get('content-type') ?? '';
  return new HttpRequest({
    method: 'POST',
    url: 'http://127.0.0.1/api/submissions',
    headers: { 'content-type': type, ...headers },
    body: { bytes: new Uint8Array(await sent.arrayBuffer()) },
  });
}

function form(...parts: [string, string | Uint8Array<ArrayBuffer>][]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) {
    data.append(name, typeof value === 'string' ? value : new Blob([value]));
  }
  return data;
}

const workbook = Uint8Array.of(0x50, 0x4b, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff);

describe('The form of a submission', () => {
  it('gives the bytes of both parts as they were', async () => {
    const read = await readForm(await request(form(['report', '{"文": 1}'], ['workbook', workbook])));
    assert.equal(new TextDecoder().decode(read.report), '{"文": 1}');
    assert.deepEqual(read.file, workbook);
  });

  it('takes the report as a file, too', async () => {
    const json = new TextEncoder().encode('{}');
    const read = await readForm(await request(form(['workbook', workbook], ['report', json])));
    assert.deepEqual(read.report, json);
  });

  it('takes both parts at their limits', async () => {
    const largest = new Uint8Array(workbookLimit);
    const read = await readForm(
      await request(form(['report', ' '.repeat(reportLimit)], ['workbook', largest])),
    );
    assert.equal(read.report.length + read.file.length, reportLimit + workbookLimit);
  });

  const bad: [string, string, string | undefined, () => Promise<HttpRequest>][] = [
    [
      'JSON instead of a form',
      'invalid-request',
      '',
      () => request('{}', { 'content-type': 'application/json' }),
    ],
    ['no boundary', 'invalid-request', '', () => request('x', { 'content-type': 'multipart/form-data' })],
    [
      'a form that breaks off',
      'invalid-request',
      '',
      () => request('--x\r\nContent-Disp', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    [
      'no body',
      'invalid-request',
      '',
      () => request('', { 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    ['no report', 'invalid-request', 'report', () => request(form(['workbook', workbook]))],
    ['no workbook', 'invalid-request', 'workbook', () => request(form(['report', '{}']))],
    [
      'two reports',
      'invalid-request',
      'report',
      () => request(form(['report', '{}'], ['report', '{}'], ['workbook', workbook])),
    ],
    [
      'another part',
      'invalid-request',
      'notes',
      () => request(form(['report', '{}'], ['workbook', workbook], ['notes', ''])),
    ],
    [
      '10 MB of narrative',
      'too-large',
      undefined,
      () => request(form(['report', '文'.repeat(3_500_000)], ['workbook', workbook])),
    ],
    [
      'a report just over its limit',
      'too-large',
      'report',
      () => request(form(['report', ' '.repeat(reportLimit + 1)], ['workbook', workbook])),
    ],
    [
      'a workbook just over its limit',
      'too-large',
      'workbook',
      () => request(form(['report', '{}'], ['workbook', new Uint8Array(workbookLimit + 1)])),
    ],
    [
      'an announced length over the limit',
      'too-large',
      undefined,
      () => request(form(['report', '{}'], ['workbook', workbook]), { 'content-length': '99999999' }),
    ],
    [
      'a large body that announces a small one',
      'too-large',
      undefined,
      () =>
        request(form(['report', '{}'], ['workbook', new Uint8Array(2 * workbookLimit)]), {
          'content-length': '10',
        }),
    ],
  ];
  for (const [what, code, path, make] of bad) {
    it(`refuses ${what}: ${code}`, async () => {
      await assert.rejects(readForm(await make()), (problem: RequestProblem) => {
        assert.equal(problem.code, code);
        assert.equal(problem.facts.entries?.[0]?.path, path);
        return true;
      });
    });
  }
});
