import type { JSONWebKeySet } from 'jose';
import type { Grant } from '../../shared/release/grant';
import type { Report } from '../../shared/report/report';
import { checkFile, type Judgement } from '../checkFile';
import type { FoundFile } from '../findFiles';
import { readReportFile } from '../readReportFile';
import type { Unreadable } from '../unreadable';
import { keptReceipt, type ReceiptState } from './keptReceipt';

/** What may be done with each of many files: what every one of them is given, and what comes of one. */
export interface Jobs {
  check: { given: { previous: Report | null }; result: Judgement };
  recheck: {
    /** The archive's published keys, and a checkpoint that was kept, to judge receipts by. */
    given: { keys: JSONWebKeySet | null; checkpoint: string | null };
    result: { judgement: Judgement; receipt: ReceiptState; released: Grant[] };
  };
  read: {
    given: null;
    /** `version` is that of the receipt that the file keeps, or null. */
    result:
      { file: string; report: Report; version: number | null } | { file: string; unreadable: Unreadable };
  };
}

export type JobName = keyof Jobs;

type Doers = {
  [Name in JobName]: (found: FoundFile, given: Jobs[Name]['given']) => Promise<Jobs[Name]['result']>;
};

/** How each job is done with one file. */
export const jobs: Doers = {
  check: (found, { previous }) => checkFile(found, previous),
  recheck: async (found, { keys, checkpoint }) => {
    const judgement = await checkFile(found, null);
    if (judgement.verdict === 'unreadable') return { judgement, receipt: 'none', released: [] };
    const kept = await keptReceipt(found.file, judgement.report, keys, checkpoint);
    return { judgement, receipt: kept.state, released: kept.released };
  },
  read: async ({ file, unreadable }) => {
    if (unreadable !== undefined) return { file, unreadable };
    const read = await readReportFile(file);
    if (!read.ok) return { file, unreadable: read.unreadable };
    const { version } = await keptReceipt(file, read.report, null, null);
    return { file, report: read.report, version };
  },
};
