import {
  callerProblems,
  commonProblems,
  type AnswerBody,
  type Operation,
  type RequestBody,
} from '../../shared/api/operations/operation';
import { operations } from '../../shared/api/operations/operations';
import { pathParameters } from '../../shared/api/operations/pathParameters';
import { problems, type ProblemCode } from '../../shared/api/problem';
import { routes, type RouteName } from '../../shared/api/routes';
import { schemaOf, shapeSchemas, type JsonSchema } from '../../shared/api/shapes';
import { reportSchema } from '../../shared/report/report';
import { contentType } from '../archive/content';
import { permissions } from '../identity/permissions';

/** One operation of the description. */
export interface DescribedOperation {
  operationId: RouteName;
  summary: string;
  security: Record<string, string[]>[];
  parameters: { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: JsonSchema }[];
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> };
  responses: Record<
    string,
    { description: string; headers?: object; content: Record<string, { schema: JsonSchema }> }
  >;
}

/** An OpenAPI 3.1 document. Source: spec.openapis.org/oas/v3.1.1. */
export interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: object };
}

/** The description of the whole API, from its routes, shapes, problems and permissions. */
export function openApi(): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const [name, { method, route }] of Object.entries(routes)) {
    const path = `/${route.replace(/:\w+\}/g, '}')}`;
    paths[path] = { ...paths[path], [method.toLowerCase()]: described(name as RouteName, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Gouji 勾稽', version: '1' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: shapeSchemas(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

/** What a route may answer when it does not do as asked. */
export function problemsOf(name: RouteName): ProblemCode[] {
  const caller = permissions[name] === 'anyone' ? [] : callerProblems;
  return [...new Set([...operations[name].problems, ...caller, ...commonProblems])];
}

function described(name: RouteName, route: string): DescribedOperation {
  const operation = operations[name];
  const { summary, body } = operation;
  return {
    operationId: name,
    summary,
    security: permissions[name] === 'anyone' ? [] : [{ bearer: [] }],
    parameters: parametersOf(operation, route),
    ...(body ? { requestBody: { required: true, content: requestContent(body) } } : {}),
    responses: { ...answersOf(operation), ...refusalsOf(problemsOf(name)) },
  };
}

function parametersOf(
  { query = {}, headers = {} }: Operation,
  route: string,
): DescribedOperation['parameters'] {
  const inPath = [...route.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
  return [
    ...inPath.map((name) => {
      const schema = pathParameters[name];
      if (schema === undefined) throw new Error(`No shape of the path's ${name}`);
      return { name, in: 'path' as const, required: true, schema: schemaOf(schema) };
    }),
    ...Object.entries(query).map(([name, { schema, required }]) => ({
      name,
      in: 'query' as const,
      required,
      schema: schemaOf(schema),
    })),
    ...Object.entries(headers).map(([name, { required, description }]) => ({
      name,
      in: 'header' as const,
      required,
      description,
      schema: { type: 'string' },
    })),
  ];
}

function requestContent(body: RequestBody): Record<string, { schema: JsonSchema }> {
  if ('json' in body) return { 'application/json': { schema: schemaOf(body.json) } };
  const parts = Object.entries(body.form);
  const properties = parts.map(([name, { part }]): [string, JsonSchema] => {
    if (part === 'file') return [name, { type: 'string', contentMediaType: 'application/octet-stream' }];
    return [name, schemaOf(part === 'report' ? reportSchema : part)];
  });
  const required = parts.filter(([, part]) => part.required).map(([name]) => name);
  const schema = { type: 'object', properties: Object.fromEntries(properties), required };
  return { 'multipart/form-data': { schema: { ...schema, additionalProperties: false } } };
}

function answersOf({ statuses, answer, answerHeaders }: Operation): DescribedOperation['responses'] {
  const headers = Object.entries(answerHeaders ?? {}).map(([name, description]) => [
    name,
    { description, schema: { type: 'string' } },
  ]);
  const response = {
    description: 'Done',
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) as object } : {}),
    content: answerContent(answer),
  };
  return Object.fromEntries(statuses.map((status) => [String(status), response]));
}

function answerContent(answer: AnswerBody): Record<string, { schema: JsonSchema }> {
  if (answer === 'workbook') return { [contentType('workbook')]: { schema: {} } };
  return {
    'application/json': { schema: answer === 'openapi' ? { type: 'object' } : schemaOf(answer.json) },
  };
}

/** One response for each status; its sentence and its schema say which problems come under it. */
function refusalsOf(codes: ProblemCode[]): DescribedOperation['responses'] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, under]) => {
    const description = under.map((code) => `${code}: ${problems[code].title.en}`).join('\n');
    const known = { properties: { code: { enum: under } } };
    const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, known] };
    return [String(status), { description, content: { 'application/problem+json': { schema } } }];
  });
  return Object.fromEntries(responses) as DescribedOperation['responses'];
}
