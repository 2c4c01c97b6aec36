import fc from 'fast-check';
import type { DescribedOperation } from '../../functions/description/openApi';
import type { RouteName } from '../../shared/api/routes';
import type { JsonSchema } from '../../shared/api/shapes';
import { clerkReport } from '../../test/functions/clerkReport';
import { mutated } from './mutated';
import { valuesOf } from './valuesOf';

/** A request to a route; `as` is the place of the person who asks, null for nobody. */
export interface FuzzedRequest {
  name: RouteName;
  as: number | null;
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  body?: string | FormData;
}

/**
 * Requests to one operation of the description: by and large in its form, with anything else strewn in. A file is the real
 * workbook, that with some bytes changed, or any bytes. `known` are parameters of what is there, which go deeper than what is
 * made up; so many `people` may ask, and one who is nobody.
 */
export function requestsOf(
  operation: DescribedOperation,
  schemas: Record<string, JsonSchema>,
  workbook: Uint8Array<ArrayBuffer>,
  { known, people }: { known: Record<string, string>; people: number },
): fc.Arbitrary<FuzzedRequest> {
  const inPlace = (place: string) => {
    const here = operation.parameters.filter((each) => each.in === place);
    const entries = here.map(({ name, schema }) => [
      name,
      textsOf(known[name], schema, schemas, place === 'header'),
    ]);
    return fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<string>>, {
      requiredKeys: place === 'path' ? here.map(({ name }) => name) : [],
    }) as fc.Arbitrary<Record<string, string>>;
  };
  return fc.record({
    name: fc.constant(operation.operationId),
    as: fc.option(fc.nat(people), { freq: 10 }),
    params: inPlace('path'),
    query: inPlace('query'),
    headers: inPlace('header'),
    body: bodiesOf(operation, schemas, workbook),
  });
}

function textsOf(
  value: string | undefined,
  schema: JsonSchema,
  schemas: Record<string, JsonSchema>,
  isHeader: boolean,
): fc.Arbitrary<string> {
  if (isHeader) return fc.constantFrom('"1-0"', '"1-1"', '*', 'x');
  const shaped = valuesOf(schema, schemas).map(String);
  const any = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom("' or '1' eq '1", '../..', '0'),
  );
  return value === undefined
    ? fc.oneof(shaped, any)
    : fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: shaped }, any);
}

function bodiesOf(
  { requestBody }: DescribedOperation,
  schemas: Record<string, JsonSchema>,
  workbook: Uint8Array<ArrayBuffer>,
): fc.Arbitrary<string | FormData | undefined> {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (content === undefined) return fc.constant(undefined);
  if (type === 'application/json') {
    const values = fc.oneof(valuesOf(content.schema, schemas), fc.constant(clerkReport()), fc.jsonValue());
    return fc.oneof({ weight: 5, arbitrary: values.map((value) => JSON.stringify(value)) }, fc.string());
  }
  const parts = content.schema.properties as Record<string, JsonSchema>;
  return fc
    .record(
      Object.fromEntries(
        Object.entries(parts).map(([name, schema]) => [name, partsOf(schema, schemas, workbook)]),
      ),
      { requiredKeys: [] },
    )
    .map(formOf);
}

function partsOf(
  schema: JsonSchema,
  schemas: Record<string, JsonSchema>,
  workbook: Uint8Array<ArrayBuffer>,
): fc.Arbitrary<string | Blob> {
  if ('contentMediaType' in schema)
    return fc
      .oneof(fc.constant(workbook), mutated(workbook), fc.uint8Array({ maxLength: 2000 }))
      .map((bytes) => new Blob([new Uint8Array(bytes)]));
  return fc.oneof(
    fc.constant(JSON.stringify(clerkReport())),
    valuesOf(schema, schemas).map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    fc.string(),
  );
}

function formOf(parts: Record<string, string | Blob | undefined>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) if (part !== undefined) form.append(name, part);
  return form;
}
