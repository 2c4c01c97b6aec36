import * as z from 'zod';
import { grantSchema } from '../release/grant';
import {
  releaseAskSchema,
  releaseDecisionSchema,
  releasePageSchema,
  releaseSchema,
  releasesAnswerSchema,
} from '../release/release';
import { reportSchema } from '../report/report';
import {
  alterationSchema,
  archivedVersionSchema,
  checkAnswerSchema,
  recheckAnswerSchema,
  reportPageSchema,
  reportSummarySchema,
} from './answers';
import { auditPageSchema, auditRecordSchema } from './audit';
import { healthAnswerSchema, readyAnswerSchema } from './health';
import {
  checkpointAnswerSchema,
  consistencyAnswerSchema,
  inclusionAnswerSchema,
  keysAnswerSchema,
} from './log';
import { problemSchema } from './problem';
import { receiptSchema } from './receipt';
import { unitsImportSchema, unitsPageSchema } from './units';
import { unitInYearSchema } from '../units/unitInYear';
import { recheckJobSchema, recheckPageSchema, recheckResultSchema, recheckSumsSchema } from './recheckJob';
import { decisionSchema, reviewSchema, reviewsAnswerSchema } from './review';

/** The shapes that the API speaks, under the names that its description gives them. */
export const shapes: Record<string, z.ZodType> = {
  Alteration: alterationSchema,
  ArchivedVersion: archivedVersionSchema,
  AuditPage: auditPageSchema,
  AuditRecord: auditRecordSchema,
  CheckAnswer: checkAnswerSchema,
  CheckpointAnswer: checkpointAnswerSchema,
  ConsistencyAnswer: consistencyAnswerSchema,
  Decision: decisionSchema,
  Grant: grantSchema,
  HealthAnswer: healthAnswerSchema,
  InclusionAnswer: inclusionAnswerSchema,
  KeysAnswer: keysAnswerSchema,
  Problem: problemSchema,
  ReadyAnswer: readyAnswerSchema,
  Receipt: receiptSchema,
  RecheckAnswer: recheckAnswerSchema,
  Release: releaseSchema,
  ReleaseAsk: releaseAskSchema,
  ReleaseDecision: releaseDecisionSchema,
  ReleasePage: releasePageSchema,
  ReleasesAnswer: releasesAnswerSchema,
  RecheckJob: recheckJobSchema,
  RecheckPage: recheckPageSchema,
  RecheckResult: recheckResultSchema,
  RecheckSums: recheckSumsSchema,
  Report: reportSchema,
  ReportPage: reportPageSchema,
  ReportSummary: reportSummarySchema,
  Review: reviewSchema,
  ReviewsAnswer: reviewsAnswerSchema,
  UnitInYear: unitInYearSchema,
  UnitsImport: unitsImportSchema,
  UnitsPage: unitsPageSchema,
};

/** A shape as JSON Schema (draft 2020-12). */
export type JsonSchema = Record<string, unknown>;

const place = (name: string) => `#/components/schemas/${name}`;

/**
 * The JSON Schema of every shape by its name, as what a caller may send or has to expect: they refer to one another by
 * name. An answer may come to hold members that are not named.
 */
export function shapeSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: place });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

/** A shape in its place: a reference where it has a name, or is a list of such a one. */
export function schemaOf(shape: z.ZodType): JsonSchema {
  const name = Object.keys(shapes).find((each) => shapes[each] === shape);
  if (name !== undefined) return { $ref: place(name) };
  if (shape instanceof z.ZodArray) return { type: 'array', items: schemaOf(shape.element as z.ZodType) };
  return plain(z.toJSONSchema(shape, { io: 'input' }));
}

function plain(schema: object): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
