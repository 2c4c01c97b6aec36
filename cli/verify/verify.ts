import { judgeInclusion, judgeSignature } from '../../shared/receipt/judgeReceipt';
import { usualLocale } from '../usualLocale';
import { gatherEvidence } from './gatherEvidence';
import { isReceipted } from './isReceipted';
import { parseVerifyArguments } from './parseVerifyArguments';
import { readReceiptFile } from './readReceiptFile';
import { verifyText } from './verifyText';
import { verifyUsage } from './verifyUsage';

/**
 * `gouji verify RECEIPT [FILE…]`: is the receipt signed, is it in the log, has the log only grown, and are these files what
 * it was given for?
 *
 * @returns the exit status: 0 when all is good, 1 when something is not, 2 when something cannot be read
 */
export async function verify(args: string[]): Promise<0 | 1 | 2> {
  const usual = usualLocale(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  const command = parseVerifyArguments(args, usual);
  if (!command.ok) {
    console.error(`gouji: ${command.error[command.locale]}\n\n${verifyUsage[command.locale]}`);
    return 2;
  }
  const { locale } = command;
  if (command.help) {
    console.log(verifyUsage[locale]);
    return 0;
  }
  const unreadable = (zh: string, en: string): 2 => {
    console.error(`gouji: ${locale === 'zh' ? zh : en}`);
    return 2;
  };

  let held;
  let evidence;
  try {
    held = await readReceiptFile(command.receipt);
    if (held === null)
      return unreadable(`${command.receipt} 里没有回执`, `${command.receipt}: no receipt in it`);
    evidence = await gatherEvidence(held, command);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unreadable(`无法读取：${detail}`, `cannot be read: ${detail}`);
  }
  const { receipt } = held;
  const signature = await judgeSignature(receipt, evidence.keys);
  const log = await judgeInclusion(receipt, evidence.log, evidence.keys);
  const files = await Promise.all(command.files.map((file) => isReceipted(file, receipt)));

  const line = { signature, log, files: files.map(({ file, same }) => ({ file, same })) };
  console.log(command.json ? JSON.stringify(line) : verifyText(receipt, signature, log, files, locale));
  if (files.some((each) => !each.same && each.unreadable !== undefined)) return 2;
  const isGood =
    signature === 'valid' && (log === 'included' || log === 'unverified') && files.every(({ same }) => same);
  return isGood ? 0 : 1;
}
