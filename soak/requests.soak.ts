import fc from 'fast-check';
import type { Bench } from '../bench/table';
import { openApi } from '../functions/description/openApi';
import { recheckJobSchema } from '../shared/api/recheckJob';
import type { RouteName } from '../shared/api/routes';
import { writeReport } from '../shared/workbook/writeReport';
import { clerkReport } from '../test/functions/clerkReport';
import { administrator, auditor, clerk, supervisor } from '../test/functions/people';
import { submissionForm } from '../test/functions/submissionForm';
import { fuzzFunctions } from './fuzz/fuzzedFunctions';
import { requestsOf, type FuzzedRequest } from './fuzz/requestsOf';

const description = openApi();
const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));

const people = [clerk, supervisor, auditor, administrator];

/** Requests of every kind that the description tells of, right and wrong: each is answered as it tells, none by a 5xx. */
const requests: Bench = () => {
  let tokens: string[] = [];
  return fuzzFunctions<FuzzedRequest>({
    name: `fuzzed requests to ${operations.length} routes, each answered as described`,
    wanted: Number(process.env.GOUJI_REQUESTS ?? 20_000),
    longest: 10_000,
    begin: async (app, issuer) => {
      tokens = await Promise.all(people.map((person) => issuer.token(person)));
      const workbook = new Uint8Array(await writeReport(clerkReport()));
      await app.call('submit', { as: tokens[0], body: await submissionForm(clerkReport(), workbook) });
      const started = await app.call('startRecheckJob', { as: tokens[1], query: { year: '2022' } });
      const { id: job } = recheckJobSchema.parse(await started.json());
      const known = { unit: clerk.unit.code, year: '2022', version: '1', release: '1', job };
      const { schemas } = description.components;
      return fc.oneof(
        ...operations.map((operation) =>
          requestsOf(operation, schemas, workbook, { known, people: people.length }),
        ),
      );
    },
    send: (app, { name, as, ...request }) =>
      app.call(name, { ...request, as: as === null ? undefined : (tokens[as] ?? 'none') }),
    judge: async (answer, { name }, told) => {
      const response = operationNamed(name)?.responses[answer.status];
      if (response === undefined || answer.status >= 500) throw new Error(`${answer.status}: ${told}`);
      if (answer.status < 400) await answer.arrayBuffer();
      else {
        const { code } = (await answer.json()) as { code: string };
        if (!response.description.includes(code)) throw new Error(`${answer.status} ${code}: ${told}`);
      }
      return String(answer.status);
    },
    tell: ({ name, ...request }) => `${name} ${JSON.stringify(request).slice(0, 500)}`,
  });
};

const operationNamed = (name: RouteName) => operations.find(({ operationId }) => operationId === name);

export default requests;
