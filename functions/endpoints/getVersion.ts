import { archivedReport } from '../archive/archivedReport';
import type { Endpoint } from '../endpoint';
import { namedReceipt } from './namedReceipt';

/** A version as it was archived. 200 ArchivedVersion. */
export const getVersion: Endpoint = async (call) => ({
  jsonBody: await archivedReport(call.services.storage, await namedReceipt(call)),
});
