import type { Label } from '../shared/editions/edition';

/** How the command is used, in both languages. */
export const usage: Label = {
  zh: `用法：gouji check 文件… [--previous 上年文件] [--json] [--locale zh|en]

  文件             年度报告：.json、.xlsx，或已公布的 .html .htm .docx .pdf .txt .md；给出文件夹时，核对其中所有这些文件
  --previous 文件  同一单位上年的年度报告，用于跨年度核对
  --json           每个文件输出一行 JSON
  --locale zh|en   输出语言

退出码：0 没有错误；1 有错误；2 有文件无法读取，或命令写错

其他命令：gouji convert、compare、template、recheck、rollup、verify，用法见各自的 --help`,
  en: `Usage: gouji check FILE… [--previous FILE] [--json] [--locale zh|en]

  FILE             a report: .json, .xlsx, or as it was published, .html .htm .docx .pdf .txt .md; of a folder, all of these in it
  --previous FILE  the same unit's report of the year before, for the checks across years
  --json           one line of JSON a file
  --locale zh|en   language of the output

Exit status: 0 no file has an error, 1 one has, 2 one cannot be read or the command is wrong

Other commands: gouji convert, compare, template, recheck, rollup, verify; see --help of each`,
};
