import http from 'node:http';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkReport } from '../test/functions/clerkReport';
import { clerk } from '../test/functions/people';
import { submissionForm } from '../test/functions/submissionForm';
import type { BuiltFunctions } from './builtFunctions';

/** The first report of a unit, ready to be sent. */
export interface FirstSubmission {
  report: Uint8Array;
  workbook: Uint8Array;
  token: string;
  type: string;
  body: Buffer;
}

/** What a unit that never submitted sends. */
export async function firstSubmission({ issuer }: BuiltFunctions, index: number): Promise<FirstSubmission> {
  const unit = { ...clerk.unit, code: `unit-${index}`, name: `第${index}号单位` };
  const report = clerkReport({ unit: { ...unit, kind: 'township' } });
  const workbook = await writeReport(report);
  const packed = new Response(await submissionForm(report, workbook));
  return {
    report: Buffer.from(JSON.stringify(report)),
    workbook,
    token: await issuer.token({ ...clerk, sub: `clerk-${index}`, unit }),
    type: packed.headers.get('content-type') ?? '',
    body: Buffer.from(await packed.arrayBuffer()),
  };
}

/** Sends one; throws unless it is archived as a first version. */
export function poster(
  { url }: BuiltFunctions,
  agent: http.Agent,
): (sent?: FirstSubmission) => Promise<void> {
  return (sent) =>
    new Promise((resolve, reject) => {
      if (sent === undefined) return reject(new Error('nothing to submit'));
      const headers = {
        authorization: `Bearer ${sent.token}`,
        'content-type': sent.type,
        'content-length': sent.body.byteLength,
      };
      const request = http.request(
        `${url}/api/v1/submissions`,
        { method: 'POST', headers, agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            if (response.statusCode === 201) resolve();
            else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
          });
        },
      );
      request.on('error', reject);
      request.end(sent.body);
    });
}
