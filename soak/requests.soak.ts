import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Bench } from '../bench/table';
import { openApi } from '../functions/description/openApi';
import type { RouteName } from '../shared/api/routes';
import { writeReport } from '../shared/workbook/writeReport';
import { startAzurite } from '../test/functions/azurite';
import { clerkReport } from '../test/functions/clerkReport';
import type * as FunctionAppModule from '../test/functions/functionApp';
import { auditor, clerk, supervisor } from '../test/functions/people';
import { submissionForm } from '../test/functions/submissionForm';
import { startIssuer } from '../test/functions/testIssuer';
import { requestsOf, type FuzzedRequest } from './fuzz/requestsOf';

/** Required, because the functions' library names its exports to CommonJS alone. */
const { functionApp } = createRequire(import.meta.url)(
  '../test/functions/functionApp',
) as typeof FunctionAppModule;

/** Requests that are sent; `GOUJI_REQUESTS` sends another number of them. */
const wanted = Number(process.env.GOUJI_REQUESTS ?? 20_000);
/** The longest that one answer may take, in milliseconds. */
const longest = 10_000;
/** How much more memory may be in use after the second half than after the first, in bytes. */
const growthLimit = 48 * 1024 * 1024;

const description = openApi();
const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));

/** Requests of every kind that the description tells of, right and wrong: each is answered as it tells, none by a 5xx. */
const requests: Bench = async () => {
  const [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
  const app = functionApp(issuer, azurite.connectionString);
  const tokens = await Promise.all([clerk, supervisor, auditor].map((person) => issuer.token(person)));
  const statuses = new Map<number, number>();
  const halves: number[] = [];
  let slowest = 0;

  const send = async ({ name, as, ...request }: FuzzedRequest): Promise<void> => {
    const began = performance.now();
    const answer = await Promise.race([
      app.call(name, { ...request, as: as === null ? undefined : (tokens[as] ?? 'none') }),
      new Promise<null>((resolve) => setTimeout(resolve, longest, null).unref()),
    ]);
    const told = () => `${name} ${JSON.stringify(request).slice(0, 500)}`;
    if (answer === null) throw new Error(`no answer within ${longest} ms: ${told()}`);
    await requireTold(name, answer, told);
    slowest = Math.max(slowest, performance.now() - began);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    app.logged.length = 0;
  };

  try {
    const workbook = new Uint8Array(await writeReport(clerkReport()));
    await app.call('submit', { as: clerk, body: await submissionForm(clerkReport(), workbook) });
    const { schemas } = description.components;
    const kinds = operations.map((operation) => requestsOf(operation, schemas, workbook));
    const all = fc.oneof(...kinds);
    for (let half = 0; half < 2; half += 1) {
      const property = fc.asyncProperty(all, send);
      await fc.assert(property, { numRuns: Math.ceil(wanted / 2), endOnFailure: true });
      globalThis.gc?.();
      halves.push(process.memoryUsage().heapUsed);
    }
  } finally {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  }
  const growth = (halves[1] ?? 0) - (halves[0] ?? 0);
  if (growth > growthLimit) throw new Error(`memory grew by ${Math.round(growth / 1024)} KiB`);
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  return [
    {
      name: `${wanted} fuzzed requests to ${operations.length} routes, each answered as described`,
      figure: counts.join(', '),
      beside: `slowest ${Math.round(slowest)} ms, memory ${growth >= 0 ? '+' : ''}${Math.round(growth / 1024)} KiB from half to end`,
    },
  ];
};

/** Throws unless the description tells of such an answer: its status, its type, and a problem's code. */
async function requireTold(
  name: RouteName,
  answer: Awaited<ReturnType<ReturnType<typeof functionApp>['call']>>,
  told: () => string,
): Promise<void> {
  const response = operations.find(({ operationId }) => operationId === name)?.responses[answer.status];
  if (response === undefined || answer.status >= 500) throw new Error(`${answer.status}: ${told()}`);
  if (answer.status < 400) return void (await answer.arrayBuffer());
  const { code } = (await answer.json()) as { code: string };
  if (!response.description.includes(code)) throw new Error(`${answer.status} ${code}: ${told()}`);
}

export default requests;
