import type { CellKey, EditionId, TableId } from '../editions/edition';

/** error blocks submission; warning lets it through with a written explanation; note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** Why a rule binds: printed on the form, following from its structure, or laid down elsewhere. */
export type Basis = 'printed' | 'structure' | 'notice' | 'regulation' | 'practice';

/** One signed member of an equation. */
export interface Term {
  cell: CellKey;
  sign: 1 | -1;
}

/**
 * An equality: the signed sum of its terms is 0. The left side has sign 1, the right side -1, so for a total
 * the parts come first with 1 and the total last with -1.
 */
export interface SumRule {
  id: string;
  family: 'sum';
  /** total: parts against one total; balance: the relation printed on 表三. */
  shape: 'total' | 'balance';
  edition: EditionId;
  table: TableId;
  severity: 'error';
  basis: Basis;
  terms: Term[];
  /** The cells that the sheet shows in red when the rule is broken. */
  marks: CellKey[];
}

/** The blanks of one table, reported together. */
export interface BlankRule {
  id: string;
  family: 'blank';
  edition: EditionId;
  table: TableId;
  severity: 'error';
  basis: Basis;
  cells: CellKey[];
}

/** The ways in which the content of a cell is not the number it should be. */
export type NotANumber =
  | 'text'
  | 'numberLikeText'
  | 'formula'
  | 'errorValue'
  | 'negative'
  | 'fraction'
  | 'tooManyPlaces'
  | 'tooLarge';

/** What a cell of a kind may hold; one rule a reason. */
export interface NumberRule {
  id: string;
  family: 'number';
  edition: EditionId;
  reason: NotANumber;
  severity: 'error';
  basis: Basis;
}

/** Edition against report year. */
export interface EditionRule {
  id: string;
  family: 'edition';
  edition: EditionId;
  severity: 'error';
  basis: Basis;
}

/** What the cover says, against the report year and the unit's own deadline. */
export interface CoverRule {
  id: `cover.${
    | 'signedMissing'
    | 'signedUnreadable'
    | 'signedEarly'
    | 'signedLate'
    | 'signedAfterRollup'
    | 'numberMissing'
    | 'documentYear'}`;
  family: 'cover';
  severity: Severity;
  basis: Basis;
}

/** A cell that a kind of unit normally leaves at 0. */
export interface UnitRule {
  id: string;
  family: 'unit';
  severity: Severity;
  basis: Basis;
  /** Those units that the rule is about. */
  about: 'mayNotRegulate' | 'township';
  cells: CellKey[];
}

/** One signed member of an equation across two years. */
export interface YearTerm extends Term {
  year: 'this' | 'last';
}

/** An equality between this year's report and last year's: the signed sum of its terms is 0. */
export interface YearSumRule {
  id: string;
  family: 'years';
  shape: 'carriedOver' | 'inForce';
  severity: Severity;
  basis: Basis;
  terms: YearTerm[];
}

/** A figure far from last year's: ten times it, or a tenth of it. */
export interface YearLeapRule {
  id: string;
  family: 'years';
  shape: 'leap';
  severity: 'note';
  basis: Basis;
  cells: CellKey[];
  /** Smaller figures than this leap without meaning anything. */
  from: number;
}

export type YearRule = YearSumRule | YearLeapRule;

/** What a section of text lacks or has too much of. */
export interface SectionRule {
  id:
    | 'narrative.period'
    | 'narrative.title.year'
    | 'narrative.notice'
    | 'narrative.headings.missing'
    | 'narrative.headings.number'
    | 'narrative.headings.name'
    | 'narrative.headings.misplaced'
    | 'narrative.labels'
    | 'narrative.counted'
    | 'narrative.overview.empty'
    | 'narrative.overview.long'
    | 'narrative.overview.aspects'
    | 'narrative.overview.supervision'
    | 'narrative.problems.empty'
    | 'narrative.problems.vague'
    | 'narrative.problems.repeated'
    | 'narrative.other.empty'
    | 'narrative.other.processingFee';
  family: 'narrative';
  severity: Severity;
  basis: Basis;
}

/** A number stated in the text against the tables: it must be one of these sums of cells. */
export interface StatementRule {
  id: `narrative.figure.${string}`;
  family: 'narrative';
  severity: Severity;
  basis: Basis;
  readings: Term[][];
}

/** Numbers of the text that have to add up to one another. */
export interface PartsRule {
  id: 'narrative.parts';
  family: 'narrative';
  severity: Severity;
  basis: Basis;
}

export type NarrativeRule = SectionRule | PartsRule | StatementRule;

export type Rule =
  SumRule | BlankRule | NumberRule | EditionRule | CoverRule | UnitRule | YearRule | NarrativeRule;

export interface Rulebook {
  edition: EditionId;
  sums: SumRule[];
  blanks: BlankRule[];
  numbers: NumberRule[];
  editions: EditionRule[];
  cover: CoverRule[];
  units: UnitRule[];
  years: YearRule[];
  sections: SectionRule[];
  parts: PartsRule[];
  statements: StatementRule[];
}
