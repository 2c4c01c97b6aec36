import type { CellKey, TableId } from '../../../shared/editions/edition';
import type { Change, Finding } from '../../../shared/rulebook/finding';
import type { Severity } from '../../../shared/rulebook/rule';

/** What one card is about; a card is one root cause, which may have broken several rules. */
export type CardKind = 'edition' | 'number' | 'sum' | 'blank' | 'other';

/** A group heading of the list: one of the tables, the sections of text, or the report as a whole. */
export type CardGroupId = TableId | 'report' | 'narrative';

export interface Card {
  /** Stays the same from one check to the next for as long as the cause does. */
  id: string;
  kind: CardKind;
  group: CardGroupId;
  severity: Severity;
  /** The findings that the same change mends, in the order of the check. Never empty. */
  findings: [Finding, ...Finding[]];
  /** Sums that cannot be judged until this is mended. */
  waiting: number;
  /** What may be wrong: each is one way to mend all the card's sums. Empty where the card is no sum. */
  alternatives: Change[][];
  /** What one click does; null where nothing is certain. */
  fix: Fix | null;
}

/** A mend that is certain: blanks that become 0, blanks that take the number of their sums, or cells that take another. */
export type Fix =
  | { kind: 'fillZero'; cells: CellKey[] }
  | { kind: 'fillFigures' | 'setFigures'; changes: { cell: CellKey; to: number }[] };
