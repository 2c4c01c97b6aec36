import type { Endpoint } from '../endpoint';
import { receiptOf } from './receiptOf';
import { unitYear } from './versionPath';
import { visibleRecords } from './visibleRecords';

/** The receipts of one unit and year, oldest first. 200 Receipt[]. */
export const listVersions: Endpoint = async (call) => {
  const records = await visibleRecords(call, unitYear(call.request));
  return { jsonBody: records.map(({ version }) => receiptOf(records, version)) };
};
