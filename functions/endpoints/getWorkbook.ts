import { contentType } from '../archive/content';
import type { Endpoint } from '../endpoint';
import { archivedContent } from './archivedContent';

/** A version's .xlsx, verified against its digest, byte for byte as it was handed in. */
export const getWorkbook: Endpoint = async (call) => {
  const { receipt, bytes } = await archivedContent(call, 'workbook');
  return {
    body: bytes,
    headers: {
      'Content-Type': contentType('workbook'),
      'Content-Disposition': `attachment; filename="${receipt.number}.xlsx"`,
    },
  };
};
