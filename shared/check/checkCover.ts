import { readDate } from '../layout/readDate';
import type { Report } from '../report/report';
import { coverRules, deadlines, rollupDates } from '../rulebook/coverRules';
import type { Finding } from '../rulebook/finding';
import type { CoverRule } from '../rulebook/rule';
import { levelOf } from './levelOf';

type Breach = Pick<Finding, 'written' | 'due'>;

const isLeftOut = (fact: string | undefined): boolean => fact === undefined || fact.trim() === '';

/** What one rule finds; `day` is that of the signature, null where there is none that can be read. */
type Judge = (report: Report, day: string | null) => Breach | null;

/** The year in a document number, in digits and brackets of either width. */
const numberedYear = /[〔[(【［（]([0-9０-９]{4})[〕\])】］）]/;

/** What each rule finds, or null where it holds or there is nothing to judge. */
const breaches: Record<CoverRule['id'], Judge> = {
  'cover.signedMissing': ({ signedOn }) => (isLeftOut(signedOn) ? {} : null),
  'cover.signedUnreadable': ({ signedOn }, day) =>
    !isLeftOut(signedOn) && day === null ? { written: signedOn } : null,
  'cover.signedEarly': ({ year }, day) => {
    const due = `${year + 1}-01-01`;
    return day !== null && day < due ? { written: day, due } : null;
  },
  'cover.signedLate': ({ year, unit }, day) => {
    if (unit.kind === undefined) return null;
    const due = `${year + 1}-${unit.kind === 'government' ? deadlines.government : deadlines.unit}`;
    return day !== null && day > due ? { written: day, due } : null;
  },
  'cover.signedAfterRollup': ({ year, unit }, day) => {
    if (unit.kind !== 'government') return null;
    const level = levelOf(unit);
    if (level !== 'county' && level !== 'prefecture') return null;
    const due = `${year + 1}-${rollupDates[level]}`;
    const isOnTime = day === null || day <= due || day > `${year + 1}-${deadlines.government}`;
    return isOnTime ? null : { written: day, due };
  },
  'cover.numberMissing': ({ documentNumber }) => (isLeftOut(documentNumber) ? {} : null),
  'cover.documentYear': ({ documentNumber, year }) => {
    const written = numberedYear.exec(documentNumber ?? '')?.[1];
    if (written === undefined) return null;
    const numbered = Number(written.normalize('NFKC'));
    return numbered === year || numbered === year + 1 ? null : { written: documentNumber ?? '' };
  },
};

/** Judges the cover against the report year and the unit's own deadline, and says what a signed report has and this one lacks. */
export function checkCover(report: Report): Finding[] {
  const day = readDate(report.signedOn ?? '');
  const findings: Finding[] = [];
  for (const { id, family, severity } of coverRules) {
    const breach = breaches[id](report, day);
    if (breach !== null)
      findings.push({ rule: id, family, severity, outcome: 'broken', cells: [], ...breach });
  }
  return findings;
}
