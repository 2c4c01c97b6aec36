import { request } from 'playwright-core';
import type { Identity } from '../../shared/api/identity';
import type { Receipt } from '../../shared/api/receipt';
import { figureCells } from '../../shared/editions/figureCells';
import type { Report } from '../../shared/report/report';
import { writeReport } from '../../shared/workbook/writeReport';
import { clerkNarrative } from '../cases/clerkNarrative';
import type { SandboxRun } from './sandbox';

/**
 * Hands in what a clerk would, by the requests that the pane makes, where a story is about what comes after. What the report
 * leaves blank becomes 0, and sections of text that it lacks are filled; the unit is the persona's own.
 *
 * @param persona a reporter of the sandbox
 * @throws when the functions do not take it
 */
export async function handIn({ sandbox }: SandboxRun, persona: string, report: Report): Promise<Receipt> {
  const client = await request.newContext({ baseURL: sandbox.url, ignoreHTTPSErrors: true });
  try {
    await client.post('/identity/persona', { data: { id: persona } });
    const { accessToken } = (await (await client.get('/identity/session')).json()) as { accessToken: string };
    const headers = { authorization: `Bearer ${accessToken}` };
    const identity = (await (await client.get('/api/v1/identity', { headers })).json()) as Identity;
    if (identity.role !== 'reporter') throw new Error(`${persona} reports for no unit`);
    const figures = figureCells(report.edition).map(({ key }) => [key, report.figures[key] ?? 0] as const);
    const whole: Report = {
      ...report,
      unit: identity.unit,
      figures: Object.fromEntries(figures),
      narrative: { ...clerkNarrative, ...report.narrative },
    };
    const workbook = { name: 'report.xlsx', mimeType: 'application/octet-stream' };
    const answer = await client.post('/api/v1/submissions', {
      headers,
      multipart: {
        report: JSON.stringify(whole),
        workbook: { ...workbook, buffer: Buffer.from(await writeReport(whole)) },
      },
    });
    if (!answer.ok()) throw new Error(`not taken: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Receipt;
  } finally {
    await client.dispose();
  }
}
