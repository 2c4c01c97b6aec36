import * as z from 'zod';
import { heldBackListSchema, releaseSchema, type Release } from '../../shared/release/release';

/** What is asked, and what is decided of it, as they are kept: a row each. */
export type Asked = Omit<Release, 'decided'>;
export type Decided = NonNullable<Release['decided']>;

/** A row of the table, with whatever it holds. */
export type Row = Record<string, unknown> & { partitionKey?: string; rowKey?: string };

type RowKind = 'asked' | 'decided';

/** Rows of one unit and year stand together, each request before what was decided of it. */
export const rowsOf = (year: number, unit: string): string => `${year}|${unit}|`;
export const rowKeyOf = (year: number, unit: string, number: number, kind: RowKind): string =>
  `${rowsOf(year, unit)}${String(number).padStart(2, '0')}|${kind}`;

export function askedRow(partitionKey: string, asked: Asked) {
  const { unit, findings, ...rest } = asked;
  return {
    partitionKey,
    rowKey: rowKeyOf(asked.year, unit.code, asked.number, 'asked'),
    ...rest,
    unitCode: unit.code,
    unitName: unit.name,
    findings: JSON.stringify(findings),
  };
}

export function decidedRow(partitionKey: string, { year, unit, number }: Asked, decided: Decided) {
  return { partitionKey, rowKey: rowKeyOf(year, unit.code, number, 'decided'), ...decided };
}

/** Whether a row is of what was decided, and not a request. */
export const isDecision = ({ rowKey = '' }: Row): boolean => rowKey.endsWith('|decided');

/**
 * The requests in rows in the order of their keys, each with what was decided of it. A row that no longer has its form is left
 * out: a request, and nothing is asked; a decision, and nothing is decided.
 */
export function releasesIn(rows: readonly Row[]): Release[] {
  return rows.flatMap((row, index): Release[] => {
    const { unitCode: code, unitName: name } = row;
    if (isDecision(row)) return [];
    const next = rows[index + 1];
    const follows = next !== undefined && isDecision(next) && stem(next) === stem(row);
    const decided = follows ? (decidedSchema.safeParse(next).data ?? null) : null;
    const findings = findingsSchema.safeParse(row.findings).data;
    const release = releaseSchema.safeParse({ ...row, unit: { code, name }, findings, decided }).data;
    return release === undefined ? [] : [release];
  });
}

const decidedSchema = releaseSchema.shape.decided.unwrap();

const findingsSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(heldBackListSchema);

const stem = ({ partitionKey, rowKey = '' }: Row): string =>
  `${partitionKey} ${rowKey.slice(0, rowKey.lastIndexOf('|'))}`;
