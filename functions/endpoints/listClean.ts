import { nextDecisions, type CleanAnswer } from '../../shared/api/review';
import { readRegionChains, type FoundRegionChain } from '../archive/readRecords';
import { reviewTag, stateOf } from '../archive/reviews';
import type { Endpoint } from '../endpoint';
import { isClean } from '../review/isClean';
import { regionYear } from './regionYear';

/**
 * What waits for a decision in a region and year and is clean, by region and code, and how much else waits. Read from the
 * archive itself: one storage operation for every 1,000 versions and decisions. 200 CleanAnswer.
 */
export const listClean: Endpoint = async (call) => {
  const { region, year } = regionYear(call);
  const { storage } = call.services;
  await storage.prepare();
  const waiting = (await readRegionChains(storage, region, year)).filter(isWaiting);
  const clean = waiting.flatMap(({ records, reviews }) => {
    const newest = records.at(-1);
    if (!newest?.receipt || !isClean(newest)) return [];
    const { unit, version, submittedAt } = newest.receipt;
    return [{ unit, version, submittedAt, tag: reviewTag(version, reviews) }];
  });
  const answer: CleanAnswer = { region, year, clean, others: waiting.length - clean.length };
  return { jsonBody: answer };
};

/** What was returned waits for its unit. */
function isWaiting({ records, reviews }: FoundRegionChain): boolean {
  const newest = records.at(-1);
  if (newest === undefined) return false;
  const state = stateOf(newest.version, reviews);
  return state !== 'returned' && nextDecisions[state].includes('accepted');
}
