import type { Identity } from '../../shared/api/identity';
import type { ReviewsAnswer } from '../../shared/api/review';
import type { Receipt } from '../../shared/api/receipt';
import type { Doubt } from '../../shared/files/fileProblem';
import type { WorkbookProblem } from '../../shared/layout/workbookProblem';
import type { ReadSection } from '../../shared/narrative/reading/readNarrative';
import type { Report } from '../../shared/report/report';
import type { CheckResult } from '../../shared/rulebook/finding';
import type { Failure } from '../api/failure';
import type { SignedIn } from '../identity/sessionSource';
import type { Card } from './filling/card';
import type { LastYear } from './filling/lastYear';
import type { KnownReleases } from './filling/knownReleases';
import type { RegionPath } from './supervising/regionPath';
import type { DecisionDraft } from './reviewing/decisionDraft';

/** All that the pane shows follows from this. Plain data, no Office objects. */
export interface PaneState {
  who: Who;
  workbook: OpenWorkbook;
  /** Whether the workbook remembers having been laid out by us. */
  remembered: boolean;
  /** By rule: what the clerk wrote for a warning. Kept in the workbook. */
  explanations: Record<string, string>;
  /** Of the last submission that was accepted. Kept in the workbook. */
  receipt: Receipt | null;
  /** What a supervisor decided of what was submitted last; null while nothing was asked or came. */
  review: KnownReview | null;
  /** What the unit asked to be let pass; null while nothing was asked for or came. */
  releases: KnownReleases | null;
  /** Why the correction replaces what was submitted before, as the clerk writes it. */
  reason: string;
  /** Decisions that a supervisor is writing, by the report they are about (`draftKey`). */
  drafts: Record<string, DecisionDraft>;
  /** The report of the year before, asked for once a unit and year; null while nothing was asked. */
  lastYear: LastYear | null;
  /** The report of the year before as the user gave it in a file; it goes before the archive's. */
  givenLastYear: Report | null;
  /** What the file that was last imported leaves in doubt; null when nothing was imported. */
  imported: Imported | null;
  /** The clerk has asked what is still missing, so that blanks are shown as what is wrong. */
  asked: boolean;
  view: 'report' | 'supervision' | 'import' | 'directory';
  /** The year and region that a supervisor looks at; null for the year that is due, and no path for their own region. */
  supervised: Supervised;
  filter: Filter;
  /** What the pane is doing because the user asked for it; null when it waits for the user. */
  work: Work | null;
  submission: SubmissionState;
  /** Something small went wrong, said quietly; null when there is nothing to say. */
  notice: Notice | null;
}

export type Who =
  | { kind: 'asking' }
  /** `mayLeave`: signed in from the pane, so that one can sign out there. */
  | { kind: 'known'; identity: Identity; mayLeave: boolean }
  /** Whoever could say does not answer; the pane goes on asking. */
  | { kind: 'unknown' }
  /** `notYet`: never asked to; `ended`: not any more; else why the last try came to nothing. */
  | { kind: 'signedOut'; because: 'notYet' | 'ended' | Exclude<SignedIn, 'yes'> }
  /** A window for it is open. */
  | { kind: 'signingIn' }
  /** Signed in as somebody who has no role here. */
  | { kind: 'noRole'; mayLeave: boolean };

export type OpenWorkbook =
  | { kind: 'starting' }
  /** `occupied`: sheets with names of ours that hold something else. */
  | { kind: 'notLaidOut'; occupied: string[] }
  | { kind: 'unreadable'; problem: WorkbookProblem }
  /** This Excel is too old for the pane to work in. */
  | { kind: 'tooOld' }
  | LaidOut;

export interface LaidOut {
  kind: 'laidOut';
  report: Report;
  result: CheckResult;
  cards: Card[];
  /**
   * Of the report in canonical JSON, SHA-256 in lower-case hex: the same as a receipt's when nothing has changed. Null while
   * there is nothing to hold it against.
   */
  digest: string | null;
  /** Its text, read. */
  read: readonly ReadSection[];
}

export interface Supervised {
  year: number | null;
  path: RegionPath;
}

/** What was decided of a version, by the number of its receipt. */
export interface KnownReview {
  number: string;
  answer: ReviewsAnswer;
  /** What was handed in, where cells of it were commented on: it tells which of them have been changed since. */
  report: Report | null;
}

/** Where the figures on the sheets were read from, and what there could not be read for sure. */
export interface Imported {
  /** The name of the file. */
  source: string;
  doubts: Doubt[];
}

/** Part of the findings that the list is narrowed to. */
export type Filter = 'all' | 'sums' | 'blanks' | 'numbers' | 'warnings';

export type Work = 'layingOut' | 'importing' | 'repairing' | 'reading' | 'fixing' | 'submitting' | 'opening';

/** The server answered, and not with a receipt. */
export type Refused = Extract<Failure, { kind: 'problem' | 'unintelligible' }>;

export type SubmissionState =
  | { kind: 'none' }
  | { kind: 'sending' }
  /** No answer; the next try comes by itself. `failures` from 1, `retryAt` in milliseconds since 1970. */
  | { kind: 'waiting'; failures: number; retryAt: number }
  /** Held back here, before anything was sent. */
  | { kind: 'heldBack' }
  | { kind: 'refused'; failure: Refused }
  | { kind: 'accepted' };

export type Notice =
  | 'cellNotShown'
  | 'noCellToComment'
  | 'leaveTheCell'
  | 'mayBeOld'
  | 'writeRefused'
  | 'notKept'
  | 'layoutFailed'
  | 'sheetsInTheWay'
  | 'readFailed'
  | 'workbookNotTaken'
  | 'workbookMade'
  | 'sheetsLeftOut'
  | 'unexpected';

export const initialState: PaneState = {
  who: { kind: 'asking' },
  workbook: { kind: 'starting' },
  remembered: false,
  explanations: {},
  receipt: null,
  review: null,
  releases: null,
  reason: '',
  drafts: {},
  lastYear: null,
  givenLastYear: null,
  imported: null,
  asked: false,
  view: 'report',
  supervised: { year: null, path: [] },
  filter: 'all',
  work: null,
  submission: { kind: 'none' },
  notice: null,
};
