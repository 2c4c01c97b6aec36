import { latestReport } from '../archive/latestReport';
import type { Endpoint } from '../endpoint';
import { unitYear } from './versionPath';
import { visibleRecords } from './visibleRecords';

/** What a unit archived last for a year. 200 ArchivedVersion. */
export const getLatest: Endpoint = async (call) => {
  const records = await visibleRecords(call, unitYear(call.request));
  return { jsonBody: await latestReport(call.services.storage, records) };
};
