import type { Report } from '../report/report';
import type { SectionRule, Term } from '../rulebook/rule';
import type { Aspect } from './lexicon/aspects';
import type { SubjectId } from './lexicon/subjects';

/** The three sections of a report that are written out: 一, 五 and 六. */
export type SectionId = keyof NonNullable<Report['narrative']>;

/** Part of a section, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A sum of cells, and what the tables hold for it. */
export interface TableReading {
  terms: Term[];
  value: number;
}

/** A number in the text that the tables do not bear out. */
export interface FigureFinding {
  section: SectionId;
  subject: SubjectId;
  sentence: TextRange;
  number: TextRange;
  quote: string;
  stated: number;
  /** What the number could have been, the plainest first; it is none of them. */
  readings: TableReading[];
}

/** Numbers in the text that do not add up to another one there. */
export interface PartsFinding {
  section: SectionId;
  sentence: TextRange;
  /** The whole, and what it is stated to be. */
  number: TextRange;
  stated: number;
  quote: string;
  parts: (TextRange & { value: number })[];
  /** all: they have to be the whole; some: they may not exceed it. */
  partsAre: 'all' | 'some';
}

/** Something that a section lacks or has too much of; facts where the rule has some. */
export interface SectionFinding {
  rule: SectionRule['id'];
  /** None where it is about the text as a whole. */
  section?: SectionId;
  /** Characters without blanks, and the most or the fewest that are expected. */
  length?: number;
  limit?: number;
  /** The aspects that are not mentioned. */
  missing?: Aspect[];
  /** The words that the finding is about. */
  quote?: string;
  /** The notice that should be cited. */
  needed?: string;
  /** Headings as found and as printed; `found` is empty for one that is missing. */
  headings?: { found: string; printed: string }[];
}

export type NarrativeFinding = FigureFinding | PartsFinding | SectionFinding;
