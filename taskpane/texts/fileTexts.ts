import type { Text } from './text';

/** The words of taking reports out of files and giving them out as files. */
export const fileTexts = {
  more: { zh: '更多', en: 'More' },
  importTitle: { zh: '从已有报告导入', en: 'Import a report' },
  importText: {
    zh: '选一份已写好或已公布的年度报告，读出其中的三张表和文字。读不准的不会填，会逐处列出来。',
    en: 'Choose an annual report, finished or published: its three tables and its texts are read. What is not certain is left blank and listed.',
  },
  importBack: { zh: '返回', en: 'Back' },
  chooseFile: { zh: '选择文件…', en: 'Choose a file…' },
  fileKinds: {
    zh: '文字文档、网页、带文字的版式文件、工作簿、纯文本都可以',
    en: '.docx, .html, .pdf with text, .xlsx, .txt, .md or .json',
  },
  pasteHere: {
    zh: '或者复制整篇报告，点一下这里再粘贴',
    en: 'Or copy the whole report, click here and paste it',
  },
  clipboardName: { zh: '剪贴板', en: 'clipboard' },
  readingFile: { zh: '正在读取“{name}”…', en: 'Reading “{name}”…' },
  readingPage: {
    zh: '正在读取“{name}”：第 {done} 页，共 {pages} 页',
    en: 'Reading “{name}”: page {done} of {pages}',
  },
  fileNotRead: { zh: '没能从“{name}”读出年度报告', en: 'No annual report could be read from “{name}”' },
  fileFailed: {
    zh: '读取时出了意外，已记录。请把文件另存一份再试。',
    en: 'Something unexpected happened and was logged. Save the file anew and try again.',
  },
  foundTitle: { zh: '读到的报告', en: 'What was read' },
  foundOf: { zh: '{year} 年度，{notice}', en: '{year}, {notice}' },
  foundFigures: {
    zh: '读到 {read} 格数据，共 {all} 格；{doubts} 处存疑',
    en: 'Figures read: {read} of {all}; in doubt: {doubts}',
  },
  foundTexts: { zh: '文字：{sections}', en: 'Texts: {sections}' },
  foundNoTexts: { zh: '没有读到文字部分', en: 'No texts were found' },
  foundOtherUnit: {
    zh: '文件里的单位是“{found}”，会按“{own}”填报。',
    en: 'The file names “{found}”; it will be filed as “{own}”.',
  },
  importGoOn: { zh: '布置表格并填入', en: 'Lay out and fill in' },
  importing: { zh: '正在填入…', en: 'Filling in…' },
  useAsLastYear: { zh: '作为上年报告，带入和核对', en: 'Use as last year’s report' },
  replaceTitle: { zh: '替换现有表格？', en: 'Replace the sheets?' },
  replaceText: {
    zh: '本工作簿里的年度报告表格会换成读到的报告，现有内容不能恢复。',
    en: 'The report sheets of this workbook will hold what was read instead. What they hold now is lost.',
  },
  doubtsTitle: {
    zh: '导入存疑 {count} 处，请对照原文补填',
    en: 'In doubt: {count}. Compare with the source',
  },
  doubtsFrom: { zh: '原文：{source}', en: 'Source: {source}' },
  doubtFound: { zh: '写的是“{found}”{place}', en: '“{found}” {place}' },
  doubtUnit: {
    zh: '没有写明填报单位，暂用“{found}”，请在封面上改正',
    en: 'No unit is named; “{found}” stands in for it: correct it on the cover',
  },
  doubtElsewhere: { zh: '不在表格的格子里', en: 'Outside the cells of the form' },
  doubtMore: { zh: '另有 {count} 处', en: '{count} more' },
  doubtTake: { zh: '填 {figure}', en: 'Enter {figure}' },
  doubtSettled: { zh: '已核对', en: 'Settled' },
  carryTitle: { zh: '带入上年数', en: 'Carry over last year’s figures' },
  carryText: {
    zh: '这些格还空着，按上年报告应填：',
    en: 'These cells are blank; by last year’s report they are:',
  },
  carryGoOn: { zh: '带入 {count} 格', en: 'Fill {count} in' },
  carryLast: { zh: '上年 {value}', en: 'last year {value}' },
  exportTitle: { zh: '导出', en: 'Export' },
  exportDocx: { zh: '导出公文文档', en: 'Official document (.docx)' },
  exportHtml: { zh: '导出网页', en: 'Web page (.html)' },
  exportXlsx: { zh: '导出工作簿', en: 'Workbook (.xlsx)' },
  exporting: { zh: '正在生成…', en: 'Writing the file…' },
  exported: {
    zh: '已生成“{name}”。没有自动保存的，请点这里保存。',
    en: '“{name}” is ready. If it was not saved by itself, save it here.',
  },
  exportedDraft: {
    zh: '报告还有必须改正的问题，导出的是草稿。',
    en: 'The report still has errors: this is a draft.',
  },
  exportSave: { zh: '保存文件', en: 'Save the file' },
  blankWorkbook: { zh: '下载空白工作簿', en: 'Download a blank workbook' },
  blankWorkbookText: {
    zh: '给不能用本加载项的电脑：同样的表格，填错时同样变色。',
    en: 'For computers without this add-in: the same tables, which turn red alike.',
  },
  compareTitle: { zh: '核对公布稿', en: 'Compare with the published report' },
  compareText: {
    zh: '选择该单位公布的网页或文件，与这一版归档报告逐格、逐字对照。',
    en: 'Choose the page or file that the unit published; it is compared with this version cell by cell and word by word.',
  },
  compareSame: { zh: '公布稿与归档一致', en: 'The published report says the same' },
  compareSameButDoubts: {
    zh: '能读准的都与归档一致',
    en: 'All that could be read for sure says the same',
  },
  compareDifferent: { zh: '公布稿与归档有 {count} 处不同', en: 'Differences: {count}' },
  compareFigures: { zh: '数据', en: 'Figures' },
  compareTexts: { zh: '文字', en: 'Texts' },
  compareFacts: { zh: '封面', en: 'Cover' },
  compareBoth: {
    zh: '归档为 {archived}，公布为 {published}',
    en: 'archived: {archived}; published: {published}',
  },
  compareEdition: { zh: '格式', en: 'form' },
  compareDoubts: { zh: '公布稿有 {count} 处读不准', en: 'Not read for sure: {count}' },
  compareOpenFirst: {
    zh: '先打开到表格，就能从这里转到各格。',
    en: 'Open the version onto the sheets to go to its cells from here.',
  },
  blankFigure: { zh: '空', en: 'blank' },
} satisfies Record<string, Text>;
