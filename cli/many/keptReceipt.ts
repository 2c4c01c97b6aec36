import { extname } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import type { Grant } from '../../shared/release/grant';
import type { Report } from '../../shared/report/report';

/** What the receipt that a file keeps is worth; `none` where it keeps none, `unverified` where nothing tells. */
export type ReceiptState = 'valid' | 'invalid' | 'none' | 'unverified';

export interface KeptReceipt {
  state: ReceiptState;
  /** null where it keeps none. */
  version: number | null;
  /** The errors that a supervisor let it pass in spite of (放行), by a receipt that does not turn out invalid. */
  released: Grant[];
}

const none: KeptReceipt = { state: 'none', version: null, released: [] };

/**
 * The receipt that an archived workbook keeps in itself: is it signed, and was it given for what the workbook says? A log that
 * contradicts it makes it invalid, too.
 *
 * @param keys the archive's published keys, or null where they are not at hand
 * @param checkpoint a checkpoint (a JWS) that was kept before, or null
 */
export async function keptReceipt(
  file: string,
  report: Report,
  keys: JSONWebKeySet | null,
  checkpoint: string | null,
): Promise<KeptReceipt> {
  // Only a workbook keeps its receipt.
  if (extname(file).toLowerCase() !== '.xlsx') return none;
  const { readReceiptFile } = await import('../verify/readReceiptFile');
  const held = await readReceiptFile(file);
  if (held === null) return none;
  const { receipt, inclusion } = held;
  const { version } = receipt;
  const { isOfReport } = await import('../verify/isReceipted');
  if (isOfReport(report, receipt) === null) return { state: 'invalid', version, released: [] };
  const { judgeInclusion, judgeSignature } = await import('../../shared/receipt/judgeReceipt');
  const signature = await judgeSignature(receipt, keys);
  const released = signature === 'invalid' ? [] : (receipt.released ?? []);
  if (signature !== 'valid') return { state: signature, version, released };
  const evidence = { ...(inclusion && { inclusion }), ...(checkpoint !== null && { held: checkpoint }) };
  const log = await judgeInclusion(receipt, evidence, keys);
  return log === 'contradicted' || log === 'missing'
    ? { state: 'invalid', version, released: [] }
    : { state: 'valid', version, released };
}
