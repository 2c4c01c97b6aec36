import type { Label } from '../shared/editions/edition';
import type { Locale } from '../shared/messages/locale';
import { documentRefusalText, intakeProblemText } from './documentText';
import { workbookProblemText } from '../shared/messages/workbookProblemText';
import type { RefusalReason } from '../shared/workbook/workbookRefusal';
import { reportTypes } from './reportTypes';
import type { Unreadable } from './unreadable';

const types = reportTypes.join(' ');

const refusals: Record<RefusalReason, Label> = {
  notAWorkbook: { zh: '不是 .xlsx 工作簿', en: 'not an .xlsx workbook' },
  oldFormat: {
    zh: '是旧格式（Excel 97–2003）的文件，请另存为 .xlsx',
    en: 'in the old format of Excel 97–2003; save it as .xlsx',
  },
  encrypted: { zh: '工作簿加了密码，请去掉密码后再核对', en: 'protected by a password; remove it first' },
  tooLarge: { zh: '工作簿过大，没有读取', en: 'the workbook is too large and was not read' },
  unsafe: {
    zh: '工作簿里有不该有的 XML 声明，没有读取',
    en: 'the workbook declares an XML document type, which none should; it was not read',
  },
  damaged: { zh: '工作簿已损坏', en: 'the workbook is damaged' },
};

/** Bytes as MB, rounded up, so that what is over a limit never reads as the limit itself. */
const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

/** Why a file cannot be read, in one line. */
export function unreadableText(unreadable: Unreadable, locale: Locale): string {
  const say = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  switch (unreadable.code) {
    case 'missing':
      return say('没有这个文件', 'no such file');
    case 'notAFile':
      return say('不是文件', 'not a file');
    case 'exists':
      return say(
        '已经有这个文件，没有覆盖；要覆盖请用 --out 写明',
        'is there already and was not written over; name it with --out to do so',
      );
    case 'emptyFolder':
      return say(
        `文件夹里没有能核对的文件（${types}）`,
        `no file in this folder that can be read (${types})`,
      );
    case 'cannotOpen':
      return say(`打不开：${unreadable.detail}`, `cannot be opened: ${unreadable.detail}`);
    case 'unknownType':
      return say(`只能读取这些文件：${types}`, `only these kinds of file can be read: ${types}`);
    case 'tooLarge': {
      const [found, limit] = [megabytes(unreadable.found), megabytes(unreadable.limit)];
      return say(
        `文件有 ${found}，超过 ${limit}，没有读取`,
        `${found}, over the limit of ${limit}; not read`,
      );
    }
    case 'notUtf8':
      return say('不是 UTF-8 编码的文本', 'not text in UTF-8');
    case 'notJson':
      return say(`不是有效的 JSON：${unreadable.detail}`, `not valid JSON: ${unreadable.detail}`);
    case 'notAReport': {
      const entries = unreadable.entries.map(({ path, message, code }) => ({
        zh: code === 'unknown' ? `${path} 不是年度报告里的项` : `${path || '整个文件'} 的写法不对`,
        en: path === '' ? message : `${path}: ${message}`,
      }));
      return say(
        `不是年度报告的 JSON：${entries.map(({ zh }) => zh).join('；')}`,
        `not a report: ${entries.map(({ en }) => en).join('; ')}`,
      );
    }
    case 'noWorkbook': {
      const text = refusals[unreadable.reason][locale];
      const { part, detail } = unreadable.facts;
      const particulars = [part, detail].filter((fact) => fact !== undefined).join(': ');
      return particulars === '' ? text : say(`${text}（${particulars}）`, `${text} (${particulars})`);
    }
    case 'noDocument':
      return documentRefusalText[unreadable.reason][locale];
    case 'notUnderstood':
      return intakeProblemText[unreadable.problem.code][locale];
    case 'noReport':
      return workbookProblemText(unreadable.problem, locale);
  }
}
