import { extname } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import type { Report } from '../../shared/report/report';

/** What the receipt that a file keeps is worth; `none` where it keeps none, `unverified` where nothing tells. */
export type ReceiptState = 'valid' | 'invalid' | 'none' | 'unverified';

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
): Promise<{ state: ReceiptState; version: number | null }> {
  // Only a workbook keeps its receipt.
  if (extname(file).toLowerCase() !== '.xlsx') return { state: 'none', version: null };
  const { readReceiptFile } = await import('../verify/readReceiptFile');
  const held = await readReceiptFile(file);
  if (held === null) return { state: 'none', version: null };
  const { receipt, inclusion } = held;
  const { version } = receipt;
  const { isOfReport } = await import('../verify/isReceipted');
  if (isOfReport(report, receipt) === null) return { state: 'invalid', version };
  const { judgeInclusion, judgeSignature } = await import('../../shared/receipt/judgeReceipt');
  const signature = await judgeSignature(receipt, keys);
  if (signature !== 'valid') return { state: signature, version };
  const evidence = { ...(inclusion && { inclusion }), ...(checkpoint !== null && { held: checkpoint }) };
  const log = await judgeInclusion(receipt, evidence, keys);
  return { state: log === 'contradicted' || log === 'missing' ? 'invalid' : 'valid', version };
}
