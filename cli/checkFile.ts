import { check } from '../shared/check/check';
import { localise, type Localisation } from '../shared/localise/localise';
import type { Doubt } from '../shared/intake/doubt';
import type { Report } from '../shared/report/report';
import type { CheckResult } from '../shared/rulebook/finding';
import type { FoundFile } from './findFiles';
import { readReportFile } from './readReportFile';
import type { Unreadable } from './unreadable';

/** A report that was judged, with what its judgement rests on. */
export interface Judged extends CheckResult {
  file: string;
  report: Report;
  /** The report of the year before that was given, whether or not it could be compared. */
  previous: Report | null;
  localisation: Localisation;
  /** What could not be read for sure; null for a file of ours. */
  doubts: Doubt[] | null;
}

/** What came of one file. */
export type Judgement = Judged | { file: string; verdict: 'unreadable'; unreadable: Unreadable };

/** Reads a file and judges the report in it. */
export async function checkFile(
  { file, unreadable }: FoundFile,
  previous: Report | null,
): Promise<Judgement> {
  if (unreadable !== undefined) return { file, verdict: 'unreadable', unreadable };
  const read = await readReportFile(file);
  if (!read.ok) return { file, verdict: 'unreadable', unreadable: read.unreadable };
  const { report, doubts } = read;
  return { file, report, doubts, previous, localisation: localise(report), ...check(report, previous) };
}
