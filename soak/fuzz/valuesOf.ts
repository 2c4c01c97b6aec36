import fc from 'fast-check';
import type { JsonSchema } from '../../shared/api/shapes';

/** Longest text and most entries that are made up. */
const longest = 60;
const most = 8;

/**
 * Values of a JSON Schema, as far as the API's shapes use it; now and then one that is anything else. References are looked
 * up among `schemas`.
 */
export function valuesOf(schema: JsonSchema, schemas: Record<string, JsonSchema>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 19, arbitrary: shaped(schema, schemas) }, fc.jsonValue({ maxDepth: 2 }));
}

function shaped(schema: JsonSchema, schemas: Record<string, JsonSchema>): fc.Arbitrary<unknown> {
  const inner = (each: unknown) => valuesOf(each as JsonSchema, schemas);
  if (typeof schema.$ref === 'string') return inner(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const either = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(either)) return fc.oneof(...either.map(inner));
  switch (schema.type) {
    case 'object':
      return objects(schema, inner);
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: most });
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.oneof(within(schema), fc.integer());
    case 'number':
      return fc.oneof(fc.nat(1000), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objects(schema: JsonSchema, inner: (each: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const others = schema.additionalProperties;
  const isMap = properties.length === 0 && typeof others === 'object' && others !== null;
  if (isMap) return fc.dictionary(fc.string({ maxLength: longest }), inner(others), { maxKeys: most });
  const requiredKeys = (schema.required ?? []) as string[];
  return fc.record(Object.fromEntries(properties.map(([name, each]) => [name, inner(each)])), {
    requiredKeys,
  });
}

function texts({ pattern, maxLength }: JsonSchema): fc.Arbitrary<string> {
  const any = fc.string({
    maxLength: Math.min(longest, typeof maxLength === 'number' ? maxLength : longest),
  });
  return typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : any;
}

function within({ minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const bound = (value: unknown, otherwise: number) =>
    typeof value === 'number' && Math.abs(value) < 2 ** 31 ? value : otherwise;
  return fc.integer({ min: bound(minimum, 0), max: bound(maximum, 10_000) });
}
