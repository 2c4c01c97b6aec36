import { readFile, writeFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';
import { checkpointAnswerSchema, keysAnswerSchema } from '../../shared/api/log';
import type { Label } from '../../shared/editions/edition';
import type { Jobs } from '../many/jobs';
import { readCommandLine, textOf } from '../commandLine';
import { findFiles } from '../findFiles';
import { jsonLine } from '../jsonLine';
import { eachFile } from '../many/eachFile';
import { progress, type Spent } from '../many/progress';
import { unreadableText } from '../unreadableText';
import { recheckSheet } from './recheckSheet';

const usage: Label = {
  zh: `用法：gouji recheck 文件夹|文件… [--keys 公钥文件] [--checkpoint 存证点文件] [--out 结果.xlsx] [--json]

  用今天的规则重新核对归档的年度报告，任何能读取的类型都行；文件夹连同里面的文件夹
  --keys 文件        归档系统公布的公钥，用来核验工作簿里的回执
  --checkpoint 文件  从前保存的存证点
  --out 结果.xlsx    结果写成工作簿
  --json             每个文件输出一行 JSON，最后一行是汇总

退出码：0 没有错误；1 有错误或不成立的回执；2 有文件无法读取，或命令写错`,
  en: `Usage: gouji recheck FOLDER|FILE… [--keys FILE] [--checkpoint FILE] [--out RESULT.xlsx] [--json]

  Judges archived reports of any kind by today's rules; a folder with the folders in it
  --keys FILE        the archive's published keys, to verify the receipts in workbooks
  --checkpoint FILE  a checkpoint that was kept before
  --out RESULT.xlsx  the results as a workbook
  --json             one line of JSON a file, and a last one that sums up

Exit status: 0 no file has an error, 1 one has, or a receipt is not good, 2 one cannot be read or the command is wrong`,
};

type Result = Jobs['recheck']['result'];

interface Summary extends Spent {
  files: number;
  verdicts: Record<string, number>;
  receipts: Record<string, number>;
}

/** `gouji recheck`: archived files judged again, on all cores. */
export async function recheck(args: string[]): Promise<0 | 1 | 2> {
  const text = { type: 'string' } as const;
  const line = readCommandLine(
    args,
    { keys: text, checkpoint: text, out: text, json: { type: 'boolean' } },
    usage,
  );
  if (typeof line === 'number') return line;
  if (line.files.length === 0) return line.wrong('没有给出文件或文件夹', 'no file or folder given');
  const { locale, complain } = line;
  let given;
  try {
    given = {
      keys: await keysIn(textOf(line, 'keys')),
      checkpoint: await checkpointIn(textOf(line, 'checkpoint')),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    complain(`公钥或存证点无法读取：${detail}`, `the keys or the checkpoint cannot be read: ${detail}`);
    return 2;
  }
  const files = await findFiles(line.files, true);
  const { done, end } = progress(files.length, locale);
  const verdicts: Summary['verdicts'] = { clean: 0, warnings: 0, errors: 0, unreadable: 0 };
  const receipts: Summary['receipts'] = { valid: 0, invalid: 0, none: 0, unverified: 0 };
  const results: Result[] = [];
  const out = textOf(line, 'out');
  for await (const result of eachFile('recheck', files, given, done)) {
    const { judgement, receipt, released } = result;
    verdicts[judgement.verdict] = (verdicts[judgement.verdict] ?? 0) + 1;
    receipts[receipt] = (receipts[receipt] ?? 0) + 1;
    if (judgement.verdict === 'unreadable') {
      const why = judgement.unreadable;
      complain(
        `${judgement.file}：${unreadableText(why, 'zh')}`,
        `${judgement.file}: ${unreadableText(why, 'en')}`,
      );
    }
    if (line.values.json === true)
      console.log(jsonLine(judgement, { receipt, ...(released.length > 0 ? { released } : {}) }));
    if (out !== undefined) results.push(result);
  }
  const summary: Summary = { files: files.length, verdicts, receipts, ...end() };
  console.log(
    line.values.json === true ? JSON.stringify({ summary }) : summaryText(summary, locale === 'zh'),
  );
  if (out !== undefined) await writeFile(out, await recheckSheet(results, locale));
  if ((verdicts.unreadable ?? 0) > 0) return 2;
  return (verdicts.errors ?? 0) + (receipts.invalid ?? 0) > 0 ? 1 : 0;
}

async function keysIn(path: string | undefined): Promise<JSONWebKeySet | null> {
  return path === undefined ? null : keysAnswerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** A checkpoint as a text, or in JSON as the API gives it. */
async function checkpointIn(path: string | undefined): Promise<string | null> {
  if (path === undefined) return null;
  const text = (await readFile(path, 'utf8')).trim();
  return text.startsWith('{') ? checkpointAnswerSchema.parse(JSON.parse(text)).checkpoint : text;
}

function summaryText({ files, verdicts, receipts, seconds, filesPerSecond }: Summary, zh: boolean): string {
  const { clean, warnings, errors, unreadable } = verdicts;
  const { valid, invalid, none, unverified } = receipts;
  return zh
    ? [
        `${files} 个文件：${clean} 个没有错误和提醒，${warnings} 个有提醒，${errors} 个有错误，${unreadable} 个无法读取`,
        `回执：${valid} 份有效，${invalid} 份不成立，${unverified} 份没有公钥可核验，${none} 个文件里没有回执`,
        `用时 ${seconds} 秒，每秒 ${filesPerSecond} 个`,
      ].join('\n')
    : [
        `${files} files: ${clean} clean, ${warnings} with warnings, ${errors} with errors, ${unreadable} unreadable`,
        `Receipts: ${valid} valid, ${invalid} not good, ${unverified} without a key to verify them, ${none} files without one`,
        `${seconds} s, ${filesPerSecond} files a second`,
      ].join('\n');
}
