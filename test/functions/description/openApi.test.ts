import assert from 'node:assert/strict';
import { openApi, problemsOf, type DescribedOperation } from '../../../functions/description/openApi';
import { permissions } from '../../../functions/identity/permissions';
import { operations } from '../../../shared/api/operations/operations';
import { problems } from '../../../shared/api/problem';
import { routes, type RouteName } from '../../../shared/api/routes';
import { functionApp } from '../functionApp';

const described = openApi();
const found = new Map<string, { method: string; path: string; operation: DescribedOperation }>();
for (const [path, methods] of Object.entries(described.paths))
  for (const [method, operation] of Object.entries(methods))
    found.set(operation.operationId, { method, path, operation });

const operationOf = (name: string) => {
  const operation = found.get(name);
  assert.ok(operation, name);
  return operation;
};

describe('The description of the API', () => {
  it('is served to anyone', async () => {
    const app = functionApp(
      { issuer: 'x', audience: 'x', jwksUrl: 'http://127.0.0.1/' },
      'UseDevelopmentStorage=true',
    );
    const answer = await app.call('getOpenApi');
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(described)));
    await app.close();
  });

  it('has every route and nothing else', () => {
    assert.deepEqual([...found.keys()].sort(), Object.keys(routes).sort());
  });

  for (const [name, { method, route }] of Object.entries(routes) as [
    RouteName,
    { method: string; route: string },
  ][]) {
    const { query = {}, headers = {}, body, statuses } = operations[name];

    it(`tells method, path and parameters of ${name}`, () => {
      const { path, operation, ...rest } = operationOf(name);
      assert.equal(rest.method, method.toLowerCase());
      assert.equal(path, `/${route.replaceAll(':int', '')}`);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, each]) => `path ${each}`);
      const expected = [
        ...inPath,
        ...Object.keys(query).map((each) => `query ${each}`),
        ...Object.keys(headers).map((each) => `header ${each}`),
      ];
      assert.deepEqual(
        operation.parameters.map((each) => `${each.in} ${each.name}`),
        expected,
      );
      for (const { schema } of operation.parameters) assert.ok('type' in schema, JSON.stringify(schema));
    });

    it(`tells body, answers, problems and token of ${name}`, () => {
      const { operation } = operationOf(name);
      const type = body === undefined ? [] : 'json' in body ? ['application/json'] : ['multipart/form-data'];
      assert.deepEqual(Object.keys(operation.requestBody?.content ?? {}), type);
      assert.deepEqual(operation.security, permissions[name] === 'anyone' ? [] : [{ bearer: [] }]);
      for (const status of statuses) {
        const [content] = Object.values(operation.responses[status]?.content ?? {});
        assert.ok(content, `${status}`);
      }
      for (const code of problemsOf(name)) {
        const response = operation.responses[problems[code].status];
        assert.ok(response !== undefined && response.description.includes(code), code);
        const { allOf } = response.content['application/problem+json']?.schema as {
          allOf: [object, { properties: { code: { enum: string[] } } }];
        };
        assert.ok(allOf[1].properties.code.enum.includes(code), code);
      }
      const expected = new Set([...statuses, ...problemsOf(name).map((code) => problems[code].status)]);
      assert.deepEqual(Object.keys(operation.responses).map(Number).sort(), [...expected].sort());
    });
  }

  it('names every problem somewhere', () => {
    const named = new Set(Object.keys(routes).flatMap((name) => problemsOf(name as RouteName)));
    assert.deepEqual([...named].sort(), Object.keys(problems).sort());
  });

  it('holds every shape that it refers to', () => {
    const refers = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, at]) => at ?? '');
    assert.ok(refers.length > 20);
    for (const at of refers) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(at)?.[1] ?? '';
      assert.ok(described.components.schemas[name], at);
    }
  });

  it('lets answers grow, and holds what is sent to what is known', () => {
    const { schemas } = described.components;
    assert.equal(schemas.Report?.additionalProperties, false);
    assert.notEqual(schemas.Receipt?.additionalProperties, false);
    assert.deepEqual(schemas.Decision?.required, ['decision']);
  });
});
