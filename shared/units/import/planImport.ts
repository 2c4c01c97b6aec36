import * as z from 'zod';
import { directoryUnitSchema, unitPhaseSchema, type DirectoryUnit } from '../directoryUnit';
import { phaseInYear } from '../unitInYear';
import { mergeTroubles } from './mergeTroubles';
import type { RowTrouble } from './rowTrouble';
import type { UnitRow } from './unitRow';
import { isSamePhase, withPhase } from './withPhase';

/** What becomes of a unit. */
export const changeKinds = ['new', 'renamed', 'moved', 'altered', 'merged', 'closed', 'reopened'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const sideSchema = unitPhaseSchema.pick({ name: true, region: true, kind: true, mayIssueRules: true });

/** What importing a row changes of a unit, from which report year on. */
export const unitChangeSchema = z.object({
  row: z.int().positive(),
  code: directoryUnitSchema.shape.code,
  kinds: z.array(z.enum(changeKinds)).min(1),
  year: unitPhaseSchema.shape.from,
  /** What held of that year before; null for a new unit. */
  before: sideSchema.nullable(),
  after: sideSchema,
  until: directoryUnitSchema.shape.until,
  mergedInto: directoryUnitSchema.shape.mergedInto,
});
export type UnitChange = z.infer<typeof unitChangeSchema>;

/** What an import would do: nothing is changed yet. */
export interface ImportPlan {
  changes: UnitChange[];
  /** The changed units as they become, with the history they had. */
  units: DirectoryUnit[];
  /** Rows that say what is known already. */
  untouched: number;
  troubles: RowTrouble[];
}

/**
 * Sets the rows of a file beside the directory.
 *
 * @param directory every unit that is known
 * @param year the report year that the file holds from, where a row does not name one
 */
export function planImport(
  directory: readonly DirectoryUnit[],
  rows: readonly UnitRow[],
  year: number,
): ImportPlan {
  const known = new Map(directory.map((unit) => [unit.code, unit]));
  const plan: ImportPlan = { changes: [], units: [], untouched: 0, troubles: [] };
  for (const row of rows) {
    const before = known.get(row.code) ?? null;
    const planned = before === null ? planNew(row, year) : planKnown(before, row, year);
    if ('trouble' in planned) plan.troubles.push(planned);
    else {
      const change = changeOf(before, planned, row, year);
      if (change === null) plan.untouched++;
      else {
        plan.changes.push(change);
        plan.units.push(planned);
      }
    }
  }
  const after = new Map([...known, ...plan.units.map((unit) => [unit.code, unit] as const)]);
  plan.troubles.push(...mergeTroubles(rows, after));
  plan.troubles.sort((a, b) => a.row - b.row);
  return plan;
}

function planNew(row: UnitRow, year: number): DirectoryUnit | RowTrouble {
  const { code, name, region, kind, mayIssueRules = null, from = row.changedIn ?? year } = row;
  if (name === undefined) return trouble(row, 'name', 'missing');
  if (region === undefined) return trouble(row, 'region', 'missing');
  if (kind === undefined) return trouble(row, 'kind', 'missing');
  const until = typeof row.until === 'number' ? row.until : null;
  if (until !== null && until < from) return trouble(row, 'until', 'reversed', until);
  const phases = [{ from, name, region, kind, mayIssueRules }];
  return { code, phases, until, mergedInto: row.mergedInto ?? null };
}

function planKnown(unit: DirectoryUnit, row: UnitRow, year: number): DirectoryUnit | RowTrouble {
  const first = unit.phases[0]?.from ?? year;
  if (row.from !== undefined && row.from > first) return trouble(row, 'from', 'laterThanKnown', first);
  const begun = unit.phases.map((phase, index) =>
    index === 0 ? { ...phase, from: row.from ?? first } : phase,
  );
  const until = row.until === 'none' ? null : (row.until ?? unit.until);
  const mergedInto = until === null ? null : (row.mergedInto ?? unit.mergedInto);
  const at = yearOfChange(row, year, begun[0]?.from ?? first);
  const ended = until !== null && row.until === undefined && at > until;
  const held = phaseInYear({ ...unit, phases: begun }, ended ? until : at);
  if (held === null) return unit;
  const before = held;
  const facts = {
    name: row.name ?? before.name,
    region: row.region ?? before.region,
    kind: row.kind ?? before.kind,
    mayIssueRules: row.mayIssueRules ?? before.mayIssueRules,
  };
  if (ended) return trouble(row, 'until', 'hasEnded', until);
  if (until !== null && until < (begun[0]?.from ?? first)) return trouble(row, 'until', 'reversed', until);
  const phases = isSamePhase(before, facts) ? begun : withPhase(begun, at, facts);
  return { code: unit.code, phases, until, mergedInto };
}

/** No year before the unit began: what a file says of it holds from its beginning then. */
const yearOfChange = ({ changedIn, until }: UnitRow, year: number, first: number): number =>
  Math.max(Math.min(changedIn ?? year, typeof until === 'number' ? until : Infinity), first);

/** null where nothing is changed. */
function changeOf(
  before: DirectoryUnit | null,
  after: DirectoryUnit,
  row: UnitRow,
  year: number,
): UnitChange | null {
  const first = after.phases[0]?.from ?? year;
  const at = before === null ? first : yearOfChange(row, year, first);
  const now = phaseInYear(after, at);
  if (now === null) return null;
  const was = before === null ? null : (phaseInYear(before, at) ?? before.phases[0] ?? null);
  const kinds = kindsOf(before, after, was, now);
  if (kinds.length === 0) return null;
  const { until, mergedInto } = after;
  return {
    row: row.row,
    code: after.code,
    kinds,
    year: at,
    before: was && side(was),
    after: side(now),
    until,
    mergedInto,
  };
}

function kindsOf(
  before: DirectoryUnit | null,
  after: DirectoryUnit,
  was: UnitChange['before'],
  now: UnitChange['after'],
): ChangeKind[] {
  if (before === null || was === null) return ['new'];
  const ends = before.until !== after.until || before.mergedInto !== after.mergedInto;
  const kinds: Record<ChangeKind, boolean> = {
    new: false,
    renamed: was.name !== now.name,
    moved: was.region !== now.region,
    altered:
      was.kind !== now.kind ||
      was.mayIssueRules !== now.mayIssueRules ||
      before.phases[0]?.from !== after.phases[0]?.from,
    merged: ends && after.mergedInto !== null,
    closed: ends && after.mergedInto === null && after.until !== null,
    reopened: ends && after.until === null,
  };
  return changeKinds.filter((kind) => kinds[kind]);
}

const side = ({ name, region, kind, mayIssueRules }: UnitChange['after']): UnitChange['after'] => ({
  name,
  region,
  kind,
  mayIssueRules,
});

const trouble = (
  { row }: UnitRow,
  column: RowTrouble['column'],
  why: RowTrouble['trouble'],
  found: string | number = '',
): RowTrouble => ({ row, column, trouble: why, found: String(found) });
