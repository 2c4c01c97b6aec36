import { mkdtemp, rm } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { personas } from '../sandbox/provider/personas';
import { startSandbox } from '../sandbox/server/startSandbox';
import { localCertificate } from '../setup/certificate.js';
import { sessionSchema } from '../shared/api/identity';
import { writeReport } from '../shared/workbook/writeReport';
import type { Report } from '../shared/report/report';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { reportCase } from '../test/cases/reportCase';
import { spread, type Bench } from './table';

/** A township issues none; and with every other year, nothing is judged against the year before. */
const noRegulations = Object.fromEntries(
  ['issued', 'repealed', 'inForce'].map((column) => [`disclosure.regulations.${column}`, 0]),
);
const requests = 400;
const inFlight = 32;

/** Runs `count` jobs, `inFlight` at a time; milliseconds of each, and jobs a second overall. */
async function load(count: number, job: (index: number) => Promise<void>) {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      const start = performance.now();
      await job(index);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { ...spread(times), rate: count / ((performance.now() - began) / 1000) };
}

const line = ({ rate, median, p99 }: { rate: number; median: number; p99: number }): string =>
  `${rate.toFixed(0)}/s, median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;

/** Submissions of different reports of one unit at 32 in flight, beside bare Azurite writes of the same bytes. */
const submit: Bench = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-bench-'));
  const certificate = await localCertificate();
  const sandbox = await startSandbox({ folder, certificate });
  const agent = new https.Agent({ keepAlive: true, maxSockets: inFlight, ca: certificate.certificate });
  const call = (method: string, to: string, headers: Record<string, string>, body?: Buffer) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const request = https.request(new URL(to, sandbox.url), { method, headers, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
        );
      });
      request.on('error', reject);
      request.end(body);
    });
  try {
    const session = sessionSchema.parse(JSON.parse((await call('GET', '/identity/session', {})).text));
    const [{ identity }] = personas;
    if (identity?.role !== 'reporter') throw new Error('the first persona is not a reporter');
    const { unit } = identity;
    const bodies = await Promise.all(
      Array.from({ length: requests }, async (_, index) => {
        const figures = { ...reportCase('hangzhou-2025').figures, ...noRegulations };
        const year = 2021 + 2 * (index % 35);
        const report: Report = {
          edition: '2021',
          year,
          unit,
          signedOn: `${year + 1}-01-12`,
          figures,
          narrative: clerkNarrative,
        };
        const workbook = Buffer.from(await writeReport(report));
        const form = new FormData();
        form.set('report', new Blob([JSON.stringify(report)], { type: 'application/json' }));
        form.set('workbook', new Blob([workbook]), 'report.xlsx');
        const packed = new Response(form);
        return {
          workbook,
          type: packed.headers.get('content-type') ?? '',
          body: Buffer.from(await packed.arrayBuffer()),
        };
      }),
    );
    const submitOne = async (index: number): Promise<void> => {
      const { type, body } = bodies[index] ?? { type: '', body: Buffer.alloc(0) };
      const headers = { authorization: `Bearer ${session.accessToken}`, 'content-type': type };
      const { status, text } = await call('POST', '/api/v1/submissions', headers, body);
      if (status !== 200 && status !== 201) throw new Error(`${status} ${text.slice(0, 300)}`);
    };
    await submitOne(0);
    const submitted = await load(requests, submitOne);
    const container = BlobServiceClient.fromConnectionString(sandbox.storage).getContainerClient('bench');
    await container.create();
    const written = await load(requests, async (index) => {
      const { workbook } = bodies[index] ?? { workbook: Buffer.alloc(0) };
      await container.getBlockBlobClient(String(index)).uploadData(workbook);
    });
    return [
      {
        name: `submit, ${inFlight} in flight`,
        figure: line(submitted),
        beside: `bare Azurite blob writes: ${line(written)}`,
      },
    ];
  } finally {
    agent.destroy();
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
};

export default submit;
