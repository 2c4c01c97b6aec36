import type { DocumentRefusalReason } from '../document/documentRefusal';
import type { Label } from '../editions/edition';
import type { IntakeProblem } from '../intake/understood';

const saveAs = (zh: string, en: string, kind: string): Label => ({
  zh: `是${zh}，请用 Word、WPS 或 Excel 另存为 ${kind} 后再核对`,
  en: `${en}; save it as ${kind} first`,
});

/** Why a file gives no document, and what to do. */
export const documentRefusalText: Record<DocumentRefusalReason, Label> = {
  unknownKind: { zh: '不是能读取的文件类型', en: 'of no kind that can be read' },
  oldWord: saveAs(
    '旧格式（Word 97–2003 或 WPS）的文档',
    'a document in the old format of Word 97–2003 or WPS',
    '.docx',
  ),
  oldExcel: saveAs(
    '旧格式（Excel 97–2003 或 WPS）的表格',
    'a workbook in the old format of Excel 97–2003 or WPS',
    '.xlsx',
  ),
  ofd: {
    zh: '是 OFD 版式文件，请用阅读器导出为带文字的 PDF 或 .docx 后再核对',
    en: 'an OFD document; export it as a PDF with text, or as .docx, first',
  },
  picture: {
    zh: '是图片，没有可读取的文字，请改用原来的文档',
    en: 'a picture, which has no text to read; use the document that it was made from',
  },
  scan: {
    zh: '是扫描的 PDF，没有可读取的文字，请改用原来的文档，或先做文字识别',
    en: 'a scanned PDF, which has no text to read; use the document that it was made from, or have its text recognised first',
  },
  encrypted: { zh: '文件加了密码，请去掉密码后再核对', en: 'protected by a password; remove it first' },
  tooLarge: { zh: '文件里的内容过多，没有读取', en: 'holds too much and was not read' },
  tooDeep: {
    zh: '文件里的内容层层嵌套，没有读取',
    en: 'holds things within things without end and was not read',
  },
  unsafe: {
    zh: '文件里有不该有的 XML 声明，没有读取',
    en: 'declares an XML document type, which none should; it was not read',
  },
  damaged: { zh: '文件已损坏', en: 'damaged' },
  notText: { zh: '不是 UTF-8 或 GB18030 编码的文本', en: 'not text in UTF-8 or GB18030' },
};

/** Why a document is no report, and what to do. */
export const intakeProblemText: Record<IntakeProblem['code'], Label> = {
  noTables: {
    zh: '文件里没有找到年度报告的表格，请确认是年度报告的全文',
    en: 'no table of the annual report was found; make sure that it is the whole report',
  },
  noYear: {
    zh: '文件里没有写明是哪一年度的报告，请补上标题后再核对',
    en: 'nothing says which year it reports on; add its title first',
  },
};
