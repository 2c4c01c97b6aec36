import { archivedReport } from '../archive/archivedReport';
import { filedFindings } from '../archive/filedFindings';
import type { Endpoint } from '../endpoint';
import { receiptOf } from './receiptOf';
import { unitYearVersion } from './versionPath';
import { visibleRecords } from './visibleRecords';

/** A version as it was archived, with what was found when it was handed in. 200 ArchivedVersion. */
export const getVersion: Endpoint = async (call) => {
  const path = unitYearVersion(call.request);
  const records = await visibleRecords(call, path);
  const archived = await archivedReport(call.services.storage, receiptOf(records, path.version));
  const record = records.find(({ version }) => version === path.version);
  return { jsonBody: { ...archived, findings: filedFindings(record?.findings ?? null) } };
};
