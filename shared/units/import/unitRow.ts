import type { UnitKind } from '../../report/report';

/**
 * What a row of an imported directory says of a unit. What it leaves blank it says nothing about: what is known stays. `none` is
 * what it says outright with `无`.
 */
export interface UnitRow {
  /** As the file counts its rows, from 1. */
  row: number;
  code: string;
  name?: string;
  region?: string;
  kind?: UnitKind;
  mayIssueRules?: boolean;
  from?: number;
  until?: number | 'none';
  mergedInto?: string;
  changedIn?: number;
}
