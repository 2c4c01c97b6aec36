import { contentType } from '../archive/content';
import { verifiedContent } from '../archive/verifiedContent';
import type { Endpoint } from '../endpoint';
import { namedReceipt } from './namedReceipt';

/** A version's .xlsx, verified against its digest, byte for byte as it was handed in. */
export const getWorkbook: Endpoint = async (call) => {
  const receipt = await namedReceipt(call);
  return {
    body: await verifiedContent(call.services.storage, 'workbook', receipt),
    headers: {
      'Content-Type': contentType('workbook'),
      'Content-Disposition': `attachment; filename="${receipt.number}.xlsx"`,
    },
  };
};
