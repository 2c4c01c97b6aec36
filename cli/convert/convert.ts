import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Label } from '../../shared/editions/edition';
import type { Doubt } from '../../shared/intake/doubt';
import type { Report } from '../../shared/report/report';
import { readCommandLine, textOf, type CommandLine } from '../commandLine';
import { doubtLines } from '../doubtLines';
import { findFiles } from '../findFiles';
import { openingFailure } from '../openingFailure';
import { fileKinds, fileOfReport } from '../../shared/files/fileOfReport';
import { readReportFile } from '../readReportFile';
import { unreadableText } from '../unreadableText';
import type { Unreadable } from '../unreadable';

const usage: Label = {
  zh: `用法：gouji convert 文件… --to json|xlsx|docx|html [--out 文件|文件夹]

  文件        任何能读取的年度报告；给出文件夹时，转换其中所有这些文件
  --to        转成什么：数据、工作簿、公文、网页
  --out       写到哪里；几个文件要给文件夹。不给出时，json 输出到屏幕，其他写在原文件旁边
  存疑之处不会读入，另行提示

退出码：0 都已转换；2 有文件无法读取或写出`,
  en: `Usage: gouji convert FILE… --to json|xlsx|docx|html [--out FILE|FOLDER]

  FILE        any report that can be read; of a folder, all of them
  --to        data, workbook, official document or web page
  --out       where to; a folder for several files. Without it, json is printed and the rest is written beside its source
  What is in doubt is left blank and told

Exit status: 0 all were converted, 2 one could not be read or written`,
};

/** What a report can be turned into; each is loaded when it is asked for. */
/** `gouji convert`: reports of any kind into data, workbooks, official documents or web pages. */
export async function convert(args: string[]): Promise<0 | 2> {
  const line = readCommandLine(args, { to: { type: 'string' }, out: { type: 'string' } }, usage);
  if (typeof line === 'number') return line;
  const to = textOf(line, 'to');
  const out = textOf(line, 'out');
  const kind = fileKinds.find((each) => each === to);
  if (kind === undefined)
    return line.wrong('--to 要写 json、xlsx、docx 或 html', '--to takes json, xlsx, docx or html');
  if (line.files.length === 0) return line.wrong('没有给出文件', 'no file given');
  const found = await findFiles(line.files);
  const isFolder = out !== undefined && (found.length > 1 || /[/\\]$/.test(out) || (await isDirectory(out)));
  let status: 0 | 2 = 0;
  for (const { file, unreadable } of found) {
    const read = unreadable === undefined ? await readReportFile(file) : ({ ok: false, unreadable } as const);
    if (!read.ok) {
      tell(line, file, read.unreadable);
      status = 2;
      continue;
    }
    tellDoubts(line, file, read.report, read.doubts);
    if (kind === 'json' && out === undefined) {
      console.log(JSON.stringify({ file, report: read.report, doubts: read.doubts ?? [] }));
      continue;
    }
    const target = targetOf(file, kind, out, isFolder);
    const failure = await written(file, target, await fileOfReport(read.report, kind), out !== undefined);
    if (failure === null) continue;
    tell(line, target, failure);
    status = 2;
  }
  return status;
}

function targetOf(file: string, to: string, out: string | undefined, isFolder: boolean): string {
  const name = `${basename(file, extname(file))}.${to}`;
  if (out === undefined) return join(dirname(file), name);
  return isFolder ? join(out, name) : out;
}

/** What stands there already is only written over when it was named, and never the source. */
async function written(
  file: string,
  target: string,
  content: Uint8Array,
  isNamed: boolean,
): Promise<Unreadable | null> {
  if (resolve(file) === resolve(target)) return { code: 'exists' };
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: isNamed ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return openingFailure(error);
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

const tell = ({ complain }: CommandLine, file: string, why: Unreadable): void =>
  complain(`${file}：${unreadableText(why, 'zh')}`, `${file}: ${unreadableText(why, 'en')}`);

function tellDoubts(
  { locale }: CommandLine,
  file: string,
  { edition }: Report,
  doubts: Doubt[] | null,
): void {
  const lines = doubtLines(doubts, edition, locale);
  if (lines.length > 0) console.error([`gouji: ${file}:`, ...lines].join('\n'));
}
