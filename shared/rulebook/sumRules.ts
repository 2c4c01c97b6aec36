import type { CellKey, EditionId } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import { applicants } from '../editions/requests';
import { forums, results } from '../editions/disputes';
import type { SumRule } from './rule';

/** Rows of 表三 that are not a part of （七）总计. */
const notParts = new Set(['received', 'carriedIn', 'handled', 'carriedOut']);

function requestRows(edition: EditionId): string[] {
  const inRequests = figureCells(edition).filter(({ table }) => table === 'requests');
  return [...new Set(inRequests.map(({ key }) => key.split('.')[1] ?? ''))];
}

/** Parts against one total: the parts have sign 1 and the total comes last. */
function totalRule(
  edition: EditionId,
  table: SumRule['table'],
  id: string,
  parts: CellKey[],
  total: CellKey,
): SumRule {
  return {
    id,
    family: 'sum',
    shape: 'total',
    edition,
    table,
    severity: 'error',
    basis: 'structure',
    terms: [...parts.map((cell) => ({ cell, sign: 1 }) as const), { cell: total, sign: -1 }],
    marks: [total],
  };
}

/** 一 + 二 = （七）总计 + 四, for one column: the only relation that the form prints. */
function balanceRule(edition: EditionId, applicant: string): SumRule {
  const cell = (row: string): CellKey => `requests.${row}.${applicant}`;
  return {
    id: `balance.requests.${applicant}`,
    family: 'sum',
    shape: 'balance',
    edition,
    table: 'requests',
    severity: 'error',
    basis: 'printed',
    terms: [
      { cell: cell('received'), sign: 1 },
      { cell: cell('carriedIn'), sign: 1 },
      { cell: cell('handled'), sign: -1 },
      { cell: cell('carriedOut'), sign: -1 },
    ],
    marks: ['received', 'carriedIn', 'handled', 'carriedOut'].map(cell),
  };
}

/**
 * The equalities of an edition, in the order in which a reader checks them: the printed relation column by column, the
 * （七）总计 of each column, the 总计 of each row of 表三, the 总计 of each forum of 表四.
 * Basis: only the relation is printed on the form; the rest follow from its structure.
 */
export function sumRules(edition: EditionId): SumRule[] {
  const rows = requestRows(edition);
  const parts = rows.filter((row) => !notParts.has(row));
  const columns = applicants.map(({ key }) => key);
  const sixKinds = columns.filter((column) => column !== 'total');
  const outcomes = results.map(({ key }) => key).filter((result) => result !== 'total');
  return [
    ...columns.map((column) => balanceRule(edition, column)),
    ...columns.map((column) =>
      totalRule(
        edition,
        'requests',
        `sum.requests.handled.${column}`,
        parts.map((row) => `requests.${row}.${column}`),
        `requests.handled.${column}`,
      ),
    ),
    ...rows.map((row) =>
      totalRule(
        edition,
        'requests',
        `sum.requests.${row}`,
        sixKinds.map((column) => `requests.${row}.${column}`),
        `requests.${row}.total`,
      ),
    ),
    ...forums.map(({ key }) =>
      totalRule(
        edition,
        'disputes',
        `sum.disputes.${key}`,
        outcomes.map((outcome) => `disputes.${key}.${outcome}`),
        `disputes.${key}.total`,
      ),
    ),
  ];
}
