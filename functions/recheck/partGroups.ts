import { odata } from '@azure/data-tables';
import type { RecheckJob } from '../../shared/api/recheckJob';
import type { Storage } from '../archive/storage';
import { donePartPrefix } from './doneRows';

/** So many neighbouring parts make a group. */
const groupSize = 64;
const digits = 6;

const padded = (number: number): string => String(number).padStart(digits, '0');

/** What a part is called within its plan: its number in the plan from 0, then whatever tells it to a reader. */
export const partFile = (number: number, county: string): string => `${padded(number)}.${county}.json`;

/**
 * Whether all parts of a part's group are done. Whoever ends a part looks at its group alone, and at the whole job only when that is
 * done: else each of ten thousand would read what all the others have done. No operation where all parts are one group, else one.
 *
 * @param parts how many the job has
 */
export async function isGroupDone(
  storage: Storage,
  job: RecheckJob['id'],
  part: string,
  parts: number,
): Promise<boolean> {
  if (parts <= groupSize) return true;
  const number = Number(part.split('/').at(-1)?.slice(0, digits));
  const first = number - (number % groupSize);
  const [from, to] = [first, first + groupSize].map((each) => donePartPrefix + padded(each));
  const filter = odata`PartitionKey eq ${job} and RowKey ge ${from} and RowKey lt ${to}`;
  const queryOptions = { filter, select: ['RowKey'] };
  let done = 0;
  for await (const { rowKey } of storage.rechecks.listEntities({ queryOptions, ...storage.deadline() }))
    if (rowKey !== undefined) done += 1;
  return done >= Math.min(groupSize, parts - first);
}
