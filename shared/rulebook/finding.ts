import type { CellKey } from '../editions/edition';
import type { Rule, Severity, Term } from './rule';

/** A rule holds, is broken, or cannot be judged because a part of it is blank or unreadable. */
export type Outcome = 'holds' | 'broken' | 'unjudged';

/** What a rule says of a report. Data only; `findingText` makes the sentence. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  family: Rule['family'];
  severity: Severity;
  outcome: Exclude<Outcome, 'holds'>;
  /** All the cells that the finding is about; for a sum, all cells of its equation. */
  cells: CellKey[];
  /** Sums: what the left side adds up to, what the right side holds, and left minus right. */
  expected?: number;
  actual?: number;
  difference?: number;
  /** Not a number: the text found, and how it would be read; null where any reading would be a guess. */
  found?: string;
  offered?: number | null;
  /** Edition: the one that the report year needs. */
  needed?: string;
  /** Cover: the day or number as written, and the day until which it was due (`YYYY-MM-DD`). */
  written?: string;
  due?: string;
  /** Narrative: where in the text, and what it says against what the tables hold. */
  narrative?: NarrativeFacts;
  /** Across years: last year's figure of the cell. */
  last?: number;
  /** A supervisor lets the report pass in spite of it (放行): the unit's reason, who granted it and when. */
  released?: { reason: string; by: string; at: string };
}

/** The facts of a finding about the text. Offsets are UTF-16 units in the section, `end` exclusive. */
export interface NarrativeFacts {
  /** None where the finding is about the text as a whole. */
  section?: 'overview' | 'problems' | 'other';
  sentence?: { start: number; end: number };
  number?: { start: number; end: number };
  /** The sentence, and the number it states. */
  quote?: string;
  stated?: number;
  /** The sums of cells that the number could have been, with what the tables hold for each. */
  readings?: { terms: Term[]; value: number }[];
  /** The numbers that should add up to the one stated, or that should not exceed it. */
  parts?: { start: number; end: number; value: number }[];
  partsAre?: 'all' | 'some';
  /** Characters without blanks, and the most or the fewest that are expected. */
  length?: number;
  limit?: number;
  /** The aspects that are not mentioned. */
  missing?: string[];
  /** The notice that should be cited. */
  needed?: string;
  /** Headings as found and as printed; `found` is empty for one that is missing. */
  headings?: { found: string; printed: string }[];
}

/** What a whole check says. */
export interface CheckResult {
  findings: Finding[];
  counts: Counts;
  verdict: Verdict;
  /** Nothing across years is judged without last year's report. */
  acrossYears: 'judged' | 'noLastYear';
}

export interface Counts {
  sums: { all: number; hold: number; broken: number; unjudged: number };
  /** Blank cells, not blank findings. */
  blanks: number;
  /** Findings of each severity whose rule is broken; what could not be judged is counted under `sums` alone. */
  errors: number;
  warnings: number;
  notes: number;
}

/** errors: at least one finding of severity error, or a rule that could not be judged. */
export type Verdict = 'clean' | 'warnings' | 'errors';

/** One change of one cell that is part of an explanation of the broken sums. */
export interface Change {
  cell: CellKey;
  from: number | null;
  to: number;
}

/** One complete explanation of all broken sums together. */
export type Suspect = Change[];
