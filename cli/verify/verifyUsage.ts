import type { Label } from '../../shared/editions/edition';

/** How the command is used, in both languages. */
export const verifyUsage: Label = {
  zh: `用法：gouji verify 回执 [文件…] [--keys 公钥文件] [--checkpoint 存证点文件] [--service 网址] [--json] [--locale zh|en]

  回执                回执文件、保存着回执的工作簿，或二维码里的文字
  文件                要对照的报告：是不是回执所指的那一份
  --keys 文件         归档系统公布的公钥
  --checkpoint 文件   从前保存的存证点
  --service 网址      归档系统接口的地址；公钥和日志证明向它索取
  --json              输出一行 JSON
  --locale zh|en      输出语言

退出码：0 都成立；1 有不成立的；2 有文件无法读取，或命令写错`,
  en: `Usage: gouji verify RECEIPT [FILE…] [--keys FILE] [--checkpoint FILE] [--service ADDRESS] [--json] [--locale zh|en]

  RECEIPT             a saved receipt, the workbook that keeps it, or the text of its QR code
  FILE                a report: is it the one receipted?
  --keys FILE         the archive's published keys
  --checkpoint FILE   a checkpoint that was kept before
  --service ADDRESS   where the archive's API is, to ask it for keys and proofs
  --json              one line of JSON
  --locale zh|en      language of the output

Exit status: 0 all is good, 1 something is not, 2 a file cannot be read or the command is wrong`,
};
