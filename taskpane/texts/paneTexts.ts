import type { Text } from './text';

/** The words of the frame that is always there: head, states, notices, faults. */
export const paneTexts = {
  appName: { zh: '勾稽', en: 'Gouji' },
  starting: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  yearOf: { zh: '{year} 年度', en: '{year}' },
  editionOf: { zh: '{notice}', en: '{notice}' },
  stageDraft: { zh: '草稿', en: 'Draft' },
  stageReady: { zh: '待报送', en: 'Ready' },
  stageSubmitted: { zh: '已报送', en: 'Submitted' },
  stageReturned: { zh: '退回', en: 'Returned' },
  stageAccepted: { zh: '已审核', en: 'Accepted' },
  changedSince: {
    zh: '第 {version} 版报送后有改动，尚未报送',
    en: 'Changed since version {version}, not submitted yet',
  },
  toSupervision: { zh: '督查', en: 'Supervision' },
  toReport: { zh: '本工作簿', en: 'This workbook' },
  listSeparator: { zh: '、', en: ', ' },
  cancel: { zh: '取消', en: 'Cancel' },
  recheck: { zh: '重新核对', en: 'Check again' },
  goToCell: { zh: '转到{cell}', en: 'Go to {cell}' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  noticeCellNotShown: {
    zh: '没能转到该单元格，请先点一下本工作簿再试。',
    en: 'The cell could not be shown. Click into this workbook and try again.',
  },
  noticeNoCellToComment: {
    zh: '所选的不是可以写意见的格子。请在表格里点一个数据、文号、签发日期或文字的格子，再试一次。',
    en: 'No comment can be pinned to what is selected. Select the cell of a figure, the document number, the date or a text, and try again.',
  },
  noticeMayBeOld: {
    zh: '正在编辑单元格，窗格里的可能不是最新的；按回车结束编辑后就更新。',
    en: 'A cell is being edited, so what is shown may be old; it is brought up to date when you leave the cell with Enter.',
  },
  noticeLeaveTheCell: {
    zh: '还在等表格。如果正在编辑单元格，请按回车结束编辑。',
    en: 'Still waiting for the sheets. If you are editing a cell, leave it with Enter.',
  },
  noticeWriteRefused: {
    zh: '没有写成。请先结束单元格编辑，或检查工作表是否被保护，再试一次。',
    en: 'Nothing was written. Leave the cell you are editing, or unprotect the sheet, and try again.',
  },
  noticeWorkbookMade: {
    zh: '没能取到工作簿文件，已用核对过的四张表另做一份报送，别的工作表没有交上去。',
    en: 'Excel did not give the workbook, so one was made of the four checked sheets and submitted; no other sheet went along.',
  },
  noticeSheetsLeftOut: {
    zh: '工作簿里还有别的工作表，只报送了核对过的四张表，别的都没有交上去。',
    en: 'The workbook holds other sheets: only the four checked ones were submitted, none of the others.',
  },
  noticeNotKept: {
    zh: '工作簿没能记下这条内容，请保存后重试。',
    en: 'The workbook could not keep this. Save it and try again.',
  },
  noticeSheetsInTheWay: {
    zh: '同名的工作表里有内容，什么都没有动。请再点一次，看清后决定。',
    en: 'Sheets of the same names hold something, so nothing was touched. Try again and decide.',
  },
  noticeLayoutFailed: {
    zh: '表格没有布置完成，请再试一次。',
    en: 'The tables were not laid out completely. Try again.',
  },
  noticeReadFailed: {
    zh: '没能读取表格，窗格里的可能不是最新的，请点“重新核对”。',
    en: 'The tables could not be read, so what is shown may be old. Use “Check again”.',
  },
  noticeWorkbookNotTaken: {
    zh: '没能取得工作簿文件，请结束单元格编辑后再报送。',
    en: 'The workbook file could not be taken. Leave the cell you are editing and submit again.',
  },
  noticeUnexpected: {
    zh: '出了意外，已记录。请再试一次。',
    en: 'Something unexpected happened and was logged. Try again.',
  },
  dismiss: { zh: '知道了', en: 'OK' },
  crashTitle: { zh: '窗格出错了', en: 'The pane has failed' },
  crashText: {
    zh: '表格和数据都没有受影响。请重新打开窗格；如仍出错，请把编号告诉主管部门。',
    en: 'Sheets and figures are not affected. Open the pane again; if it fails again, report the number.',
  },
  crashReload: { zh: '重新打开', en: 'Open again' },
} satisfies Record<string, Text>;
