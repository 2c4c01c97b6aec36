import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import * as z from 'zod';
import { inclusionAnswerSchema, type InclusionAnswer } from '../../shared/api/log';
import { receiptSchema, type Receipt } from '../../shared/api/receipt';
import { readWorkbookState } from '../../shared/layout/workbookState';
import { receiptOfSigned } from '../../shared/receipt/statement';
import { readWorkbook } from '../../shared/workbook/readWorkbook';

/** A receipt as its holder keeps it, with the proof that it is in the log when that was kept too. */
export interface HeldReceipt {
  receipt: Receipt;
  inclusion?: InclusionAnswer;
}

const fileSchema = z.object({
  receipt: z.union([receiptSchema, z.string()]),
  inclusion: inclusionAnswerSchema.optional(),
});

/**
 * The receipt in a file: the workbook that keeps it, the file that the pane saves (JSON: `receipt`, and `inclusion` when it
 * is in the log), a receipt as the API gives it, or the text of its QR code. Null when there is none in it. Throws the
 * errors of the file system.
 */
export async function readReceiptFile(path: string): Promise<HeldReceipt | null> {
  const bytes = await readFile(path);
  if (extname(path).toLowerCase() === '.xlsx') return fromWorkbook(bytes);
  const text = new TextDecoder().decode(bytes).trim();
  return fromJson(text) ?? fromText(text);
}

async function fromWorkbook(bytes: Uint8Array): Promise<HeldReceipt | null> {
  const workbook = await readWorkbook(bytes);
  const receipt = workbook.ok ? readWorkbookState(workbook.reading.customXml)?.receipt : null;
  return receipt ? { receipt } : null;
}

function fromJson(text: string): HeldReceipt | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const alone = receiptSchema.safeParse(json);
  if (alone.success) return { receipt: alone.data };
  const file = fileSchema.safeParse(json);
  if (!file.success) return null;
  const { receipt, inclusion } = file.data;
  const found = typeof receipt === 'string' ? receiptOfSigned(receipt) : receipt;
  return found && { receipt: found, ...(inclusion ? { inclusion } : {}) };
}

/** A code holds the signed receipt, after the address of the page that verifies it or alone. */
function fromText(text: string): HeldReceipt | null {
  const signed = /[\w-]+\.[\w-]+\.[\w-]+$/.exec(text)?.[0];
  const receipt = signed === undefined ? null : receiptOfSigned(signed);
  return receipt && { receipt };
}
