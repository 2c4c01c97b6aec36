import { writeFile } from 'node:fs/promises';
import type { Label } from '../../shared/editions/edition';
import { figureCells } from '../../shared/editions/figureCells';
import type { Locale } from '../../shared/messages/locale';
import type { Report } from '../../shared/report/report';
import type { Sums } from '../../shared/rollup/addUp';
import { addUpYears } from '../../shared/rollup/addUpYears';
import { newestOfEachUnit } from '../../shared/rollup/newestOfEachUnit';
import { writeLists } from '../../shared/workbook/writeList';
import { readCommandLine, textOf } from '../commandLine';
import { findFiles } from '../findFiles';
import { eachFile } from '../many/eachFile';
import { progress } from '../many/progress';
import { unreadableText } from '../unreadableText';

const usage: Label = {
  zh: `用法：gouji rollup 文件夹|文件… [--out 结果.xlsx] [--json]

  把各单位的年度报告逐格加起来，每年一份；同一单位同一年度有几个文件的，只算最新的一版
  空格和不是数的格不当作 0，另行计数
  --out 结果.xlsx    结果写成工作簿
  --json             输出一行 JSON

退出码：0 都已加上；2 有文件无法读取，或命令写错`,
  en: `Usage: gouji rollup FOLDER|FILE… [--out RESULT.xlsx] [--json]

  Adds up the reports of many units cell by cell, each year by itself; of several files of one unit and year the newest counts
  A blank, or what is no number, is never a 0; it is counted apart
  --out RESULT.xlsx  the result as a workbook
  --json             one line of JSON

Exit status: 0 all were added up, 2 one cannot be read or the command is wrong`,
};

/** `gouji rollup`: the reports of many units added up. */
export async function rollup(args: string[]): Promise<0 | 2> {
  const line = readCommandLine(args, { out: { type: 'string' }, json: { type: 'boolean' } }, usage);
  if (typeof line === 'number') return line;
  if (line.files.length === 0) return line.wrong('没有给出文件或文件夹', 'no file or folder given');
  const { locale, complain } = line;
  const files = await findFiles(line.files, true);
  const { done, end } = progress(files.length, locale);
  const candidates: { file: string; report: Report; version: number | null }[] = [];
  let status: 0 | 2 = 0;
  for await (const read of eachFile('read', files, null, done)) {
    if ('report' in read) {
      const { file, report, version } = read;
      // Texts are not added up, and of many reports they would fill the memory.
      const { narrative: _texts, ...figures } = report;
      candidates.push({ file, report: figures, version });
      continue;
    }
    complain(
      `${read.file}：${unreadableText(read.unreadable, 'zh')}`,
      `${read.file}: ${unreadableText(read.unreadable, 'en')}`,
    );
    status = 2;
  }
  const { newest, leftOut } = newestOfEachUnit(candidates);
  for (const { file, report } of leftOut)
    complain(
      `${file}：${report.unit.name} ${report.year} 年度有更新的一份，没有计入`,
      `${file}: left out, a newer one of ${report.unit.name}, ${report.year}, counts`,
    );
  const years = addUpYears(newest.map(({ report }) => report));
  const { seconds, filesPerSecond } = end();
  if (line.values.json === true)
    console.log(
      JSON.stringify({ years: years.map(({ year, units, figures }) => ({ year, units, figures })) }),
    );
  else {
    console.log(years.map((sums) => sumsText(sums, locale)).join('\n'));
    complain(
      `${files.length} 个文件，用时 ${seconds} 秒，每秒 ${filesPerSecond} 个`,
      `${files.length} files, ${seconds} s, ${filesPerSecond} a second`,
    );
  }
  const out = textOf(line, 'out');
  if (out !== undefined) await writeFile(out, await sumsSheets(years, locale));
  return status;
}

const rowsOf = (
  { edition, figures }: Sums,
  locale: Locale,
): [row: string, column: string, sum: number, blank: number][] =>
  figureCells(edition).map(({ key, rowName, columnName }) => {
    const { sum = 0, blank = 0 } = figures[key] ?? {};
    return [rowName[locale], columnName[locale], sum, blank];
  });

function sumsText(sums: Sums, locale: Locale): string {
  const rows = rowsOf(sums, locale);
  const incomplete = rows.filter(([, , , blank]) => blank > 0).length;
  const head =
    locale === 'zh'
      ? `${sums.year} 年度：${sums.units} 个单位，${incomplete} 格不完整`
      : `${sums.year}: ${sums.units} units, ${incomplete} cells incomplete`;
  const lines = rows
    .filter(([, , sum, blank]) => sum !== 0 || blank > 0)
    .map(([row, column, sum, blank]) => {
      const lacking =
        blank === 0 ? '' : locale === 'zh' ? `（${blank} 个单位没有数）` : ` (${blank} units have no number)`;
      return `  ${row} ${column}: ${sum}${lacking}`;
    });
  return [head, ...lines].join('\n');
}

/** A sheet a year; a line above says of what and by what it was made. */
function sumsSheets(years: Sums[], locale: Locale): Promise<Uint8Array> {
  const zh = locale === 'zh';
  return writeLists(
    years.map((sums) => ({
      name: String(sums.year),
      notes: [
        zh
          ? `${sums.year} 年度，${sums.units} 个单位的最新一版相加；空格和不是数的格没有当作 0`
          : `${sums.year}: the newest versions of ${sums.units} units added up; blanks and what is no number are not 0`,
      ],
      heads: zh ? ['行', '列', '合计', '没有数的单位'] : ['Row', 'Column', 'Sum', 'Units without a number'],
      rows: rowsOf(sums, locale),
    })),
  );
}
