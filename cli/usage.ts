import type { Label } from '../shared/editions/edition';

/** How the command is used, in both languages. */
export const usage: Label = {
  zh: `用法：gouji check 文件… [--previous 上年文件] [--json] [--locale zh|en]

  文件             .json 或 .xlsx 年度报告；给出文件夹时，核对其中所有 .json 和 .xlsx
  --previous 文件  同一单位上年的年度报告，用于跨年度核对
  --json           每个文件输出一行 JSON
  --locale zh|en   输出语言

退出码：0 没有错误；1 有错误；2 有文件无法读取，或命令写错`,
  en: `Usage: gouji check FILE… [--previous FILE] [--json] [--locale zh|en]

  FILE             a report as .json or .xlsx; of a folder, every .json and .xlsx in it is checked
  --previous FILE  the same unit's report of the year before, for the checks across years
  --json           one line of JSON a file
  --locale zh|en   language of the output

Exit status: 0 no file has an error, 1 one has, 2 one cannot be read or the command is wrong`,
};
