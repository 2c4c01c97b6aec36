import { readDate } from '../layout/readDate';
import type { Report } from '../report/report';
import { coverRules, deadlines, rollupDates } from '../rulebook/coverRules';
import type { Finding } from '../rulebook/finding';
import type { CoverRule } from '../rulebook/rule';
import { levelOf } from './levelOf';

type Breach = Pick<Finding, 'written' | 'due'>;

const isLeftOut = (fact: string | undefined): boolean => fact === undefined || fact.trim() === '';

/** What each rule finds, or null where it holds or there is nothing to judge. */
const breaches: Record<CoverRule['id'], (report: Report) => Breach | null> = {
  'cover.signedMissing': ({ signedOn }) => (isLeftOut(signedOn) ? {} : null),
  'cover.signedUnreadable': ({ signedOn }) =>
    signedOn?.trim() && readDate(signedOn) === null ? { written: signedOn } : null,
  'cover.signedEarly': ({ signedOn, year }) => {
    const day = readDate(signedOn ?? '');
    const due = `${year + 1}-01-01`;
    return day !== null && day < due ? { written: day, due } : null;
  },
  'cover.signedLate': ({ signedOn, year, unit }) => {
    const day = readDate(signedOn ?? '');
    if (unit.kind === undefined) return null;
    const due = `${year + 1}-${unit.kind === 'government' ? deadlines.government : deadlines.unit}`;
    return day !== null && day > due ? { written: day, due } : null;
  },
  'cover.signedAfterRollup': ({ signedOn, year, unit }) => {
    const day = readDate(signedOn ?? '');
    const level = levelOf(unit);
    if (unit.kind !== 'government' || (level !== 'county' && level !== 'prefecture')) return null;
    const due = `${year + 1}-${rollupDates[level]}`;
    const isOnTime = day === null || day <= due || day > `${year + 1}-${deadlines.government}`;
    return isOnTime ? null : { written: day, due };
  },
  'cover.numberMissing': ({ documentNumber }) => (isLeftOut(documentNumber) ? {} : null),
  'cover.documentYear': ({ documentNumber, year }) => {
    const written = /[〔[(【](\d{4})[〕\])】]/.exec(documentNumber?.normalize('NFKC') ?? '')?.[1];
    if (written === undefined) return null;
    return Number(written) === year || Number(written) === year + 1
      ? null
      : { written: documentNumber ?? '' };
  },
};

/** Judges the cover against the report year and the unit's own deadline, and says what a signed report has and this one lacks. */
export function checkCover(report: Report): Finding[] {
  return coverRules.flatMap(({ id, family, severity }): Finding[] => {
    const breach = breaches[id](report);
    return breach === null ? [] : [{ rule: id, family, severity, outcome: 'broken', cells: [], ...breach }];
  });
}
