import type { Label } from '../editions/edition';
import type { Locale } from '../messages/locale';
import { workbookProblemText } from '../messages/workbookProblemText';
import type { RefusalReason } from '../workbook/workbookRefusal';
import { documentRefusalText, intakeProblemText } from './documentText';
import type { FileProblem } from './fileProblem';
import { reportTypes } from './fileTypes';

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

/** Why the bytes of a file give no report and what to do, in one line. */
export function fileProblemText(problem: FileProblem, locale: Locale): string {
  const say = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  switch (problem.code) {
    case 'unknownType':
      return say(`只能读取这些文件：${types}`, `only these kinds of file can be read: ${types}`);
    case 'tooLarge': {
      const [found, limit] = [megabytes(problem.found), megabytes(problem.limit)];
      return say(
        `文件有 ${found}，超过 ${limit}，没有读取`,
        `${found}, over the limit of ${limit}; not read`,
      );
    }
    case 'notUtf8':
      return say('不是 UTF-8 编码的文本', 'not text in UTF-8');
    case 'notJson':
      return say(`不是有效的 JSON：${problem.detail}`, `not valid JSON: ${problem.detail}`);
    case 'notAReport': {
      const entries = problem.entries.map(({ path, message, code }) => ({
        zh: code === 'unknown' ? `${path} 不是年度报告里的项` : `${path || '整个文件'} 的写法不对`,
        en: path === '' ? message : `${path}: ${message}`,
      }));
      return say(
        `不是年度报告的 JSON：${entries.map(({ zh }) => zh).join('；')}`,
        `not a report: ${entries.map(({ en }) => en).join('; ')}`,
      );
    }
    case 'noWorkbook': {
      const text = refusals[problem.reason][locale];
      const { part, detail } = problem.facts;
      const particulars = [part, detail].filter((fact) => fact !== undefined).join(': ');
      return particulars === '' ? text : say(`${text}（${particulars}）`, `${text} (${particulars})`);
    }
    case 'noDocument':
      return documentRefusalText[problem.reason][locale];
    case 'notUnderstood':
      return intakeProblemText[problem.problem.code][locale];
    case 'noReport':
      return workbookProblemText(problem.problem, locale);
  }
}
