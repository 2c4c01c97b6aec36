import type { CoverRule, NotANumber, SectionRule, UnitRule, YearRule } from '../rulebook/rule';

/** What is said of a finding: a heading, the sentence with its numbers, why it matters, and how to mend it. */
export interface FindingText {
  title: string;
  sentence: string;
  why: string;
  mend: string;
}

export interface NamedNumber {
  name: string;
  value: number;
}

/** The facts that a sentence about a sum is made of. `equation` is null when the sum could not be judged. */
export interface SumFacts {
  shape: 'total' | 'balance';
  table: string;
  /** The row, column or forum that the equation runs through, e.g. `自然人`; `across` says which of these it is. */
  line: string;
  across: 'row' | 'column' | 'forum';
  total: string;
  totalCell: string;
  blanks: number;
  equation: {
    left: NamedNumber[];
    leftSum: number;
    right: NamedNumber[];
    rightSum: number;
    difference: number;
  } | null;
}

/** The facts of a finding across years. Numbers are null when the rule could not be judged. */
export interface YearFacts {
  shape: YearRule['shape'];
  cell: string;
  row: string;
  last: number | null;
  expected: number | null;
  actual: number | null;
}

/** The facts of a finding about a section of text; `section` is its printed name. */
export interface SectionFacts {
  rule: SectionRule['id'];
  section: string;
  length: number;
  limit: number;
  missing: string[];
  /** The words of the text that the finding is about; empty where it is about all of it. */
  quote: string;
  needed: string;
  headings: { found: string; printed: string }[];
  year: number;
}

/** The facts of a number in the text that the tables do not bear out. `more` cells of a sum are not named. */
export interface StatementFacts {
  section: string;
  quote: { before: string; number: string; after: string };
  /** Each cell with its sign in the sum. */
  readings: { cells: { name: string; sign: 1 | -1 }[]; more: number; value: number }[];
}

/** The facts of numbers in the text that do not add up to the one marked in `quote`. */
export interface PartsFacts {
  section: string;
  quote: StatementFacts['quote'];
  parts: number[];
  sum: number;
  /** Sum minus whole. */
  difference: number;
}

/** The sentences of one language: facts in, text out. */
export interface Messages {
  edition(facts: { year: number; used: string; needed: string | null }): FindingText;
  blank(facts: { table: string; count: number; cell: string }): FindingText;
  number(facts: { reason: NotANumber; cell: string; found: string; offered: number | null }): FindingText;
  sum(facts: SumFacts): FindingText;
  cover(facts: { rule: CoverRule['id']; year: number; written: string; due: string }): FindingText;
  unit(facts: { about: UnitRule['about']; cells: string[] }): FindingText;
  years(facts: YearFacts): FindingText;
}
