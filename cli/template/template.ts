import { writeFile } from 'node:fs/promises';
import type { Label } from '../../shared/editions/edition';
import { editionForYear } from '../../shared/editions/editions';
import { reportSchema } from '../../shared/report/report';
import { readCommandLine, textOf } from '../commandLine';
import { openingFailure } from '../openingFailure';
import { unreadableText } from '../unreadableText';

const usage: Label = {
  zh: `用法：gouji template --year 年度 --unit 名称 [--code 代码] --out 文件.xlsx

  写出空白的年度报告工作簿，带官方表格和自动提示，Excel、WPS、LibreOffice 都能打开填写

退出码：0 已写出；2 没有写出`,
  en: `Usage: gouji template --year YEAR --unit NAME [--code CODE] --out FILE.xlsx

  Writes a blank workbook of the annual report, with the official tables and live checks, for Excel, WPS and LibreOffice

Exit status: 0 written, 2 not written`,
};

/** `gouji template`: a blank workbook of the form of that year. */
export async function template(args: string[]): Promise<0 | 2> {
  const text = { type: 'string' } as const;
  const line = readCommandLine(args, { year: text, unit: text, code: text, out: text }, usage);
  if (typeof line === 'number') return line;
  const [year, name, code, out] = ['year', 'unit', 'code', 'out'].map((option) => textOf(line, option));
  if (year === undefined || name === undefined || out === undefined || line.files.length > 0)
    return line.wrong('要给出 --year、--unit 和 --out', '--year, --unit and --out are needed');
  const edition = editionForYear(Number(year));
  if (!/^\d{4}$/.test(year) || edition === null)
    return line.wrong(
      `${year} 年度没有这样的表格，从 2019 年度起才有`,
      `there is no such form of ${year}; it begins with 2019`,
    );
  const report = reportSchema.safeParse({ edition, year: Number(year), unit: { name, code }, figures: {} });
  if (!report.success)
    return line.wrong('单位名称或代码写得不对', 'the name or the code of the unit is not one');
  const { writeReport } = await import('../../shared/workbook/writeReport');
  try {
    await writeFile(out, await writeReport(report.data));
    return 0;
  } catch (error) {
    const why = openingFailure(error);
    line.complain(`${out}：${unreadableText(why, 'zh')}`, `${out}: ${unreadableText(why, 'en')}`);
    return 2;
  }
}
