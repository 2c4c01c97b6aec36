import type { CellKey, EditionId } from '../../editions/edition';
import type { Term } from '../../rulebook/rule';
import type { Act } from './meaning';
import { bothEditions, plus, type Editions, type Subject } from './subject';

const requestTotal = (row: string): CellKey => `requests.${row}.total`;
const minus = (cells: CellKey[]): Term[] => cells.map((cell) => ({ cell, sign: -1 }));
const rows = (...names: string[]): Term[] => plus(names.map(requestTotal));
const lessRows = (...names: string[]): Term[] => minus(names.map(requestTotal));

const refused = [
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSafety',
  'refusedThirdParty',
  'refusedInternal',
  'refusedDeliberative',
  'refusedCaseFile',
  'refusedInquiry',
];
const unavailable = ['unavailableNotHeld', 'unavailableNotReady', 'unavailableUnclear'];
const declined = [
  'declinedPetition',
  'declinedRepeat',
  'declinedPublication',
  'declinedExcessive',
  'declinedReissue',
];
const closed = { '2019': ['closed'], '2021': ['closedNotCorrected', 'closedUnpaid', 'closedOther'] };

const application = (act: Act, readings: Editions): Subject => ({
  topic: 'application',
  act,
  measure: 'count',
  readings,
});
const row = (act: Act): Subject => application(act, bothEditions(rows(act)));

/** 办结 may leave out last year's, or what was closed; 答复 what was declined without an answer, too. */
const handled = (edition: EditionId): Term[][] => [
  rows('handled'),
  [...rows('handled'), ...lessRows('carriedIn')],
  [...rows('handled'), ...lessRows(...closed[edition])],
];
const answered = (edition: EditionId): Term[][] => [
  ...handled(edition),
  [...rows('handled'), ...lessRows(...closed[edition], ...declined)],
];
const processed = [rows('handled'), [...rows('handled'), ...lessRows('carriedIn')]];
const received = [rows('received'), rows('received', 'carriedIn')];

/** What can be said of applications: the rows of 表三. */
export const requestSubjects = {
  newlyReceived: application('newlyReceived', bothEditions(rows('received'))),
  received: application('received', bothEditions(...received)),
  carriedIn: row('carriedIn'),
  handled: application('handled', { '2019': handled('2019'), '2021': handled('2021') }),
  answered: application('answered', { '2019': answered('2019'), '2021': answered('2021') }),
  processed: application('processed', bothEditions(...processed, ...received)),
  carriedOut: row('carriedOut'),
  /** 予以公开 is also said of both together. */
  granted: application('granted', bothEditions(rows('granted'), rows('granted', 'partlyGranted'))),
  partlyGranted: row('partlyGranted'),
  refused: application('refused', bothEditions(rows(...refused))),
  refusedStateSecret: row('refusedStateSecret'),
  refusedThirdParty: row('refusedThirdParty'),
  refusedInternal: row('refusedInternal'),
  refusedDeliberative: row('refusedDeliberative'),
  refusedCaseFile: row('refusedCaseFile'),
  refusedInquiry: row('refusedInquiry'),
  unavailable: application('unavailable', bothEditions(rows(...unavailable))),
  unavailableNotHeld: row('unavailableNotHeld'),
  unavailableNotReady: row('unavailableNotReady'),
  unavailableUnclear: row('unavailableUnclear'),
  declined: application('declined', bothEditions(rows(...declined))),
  declinedPetition: row('declinedPetition'),
  declinedRepeat: row('declinedRepeat'),
  closed: application('closed', { '2019': [rows(...closed['2019'])], '2021': [rows(...closed['2021'])] }),
  closedNotCorrected: application('closedNotCorrected', { '2019': [], '2021': [rows('closedNotCorrected')] }),
  closedUnpaid: application('closedUnpaid', { '2019': [], '2021': [rows('closedUnpaid')] }),
} satisfies Record<string, Subject>;
