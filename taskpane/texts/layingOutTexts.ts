import type { Text } from './text';

/** The words of laying the tables out and of mending the template. */
export const layingOutTexts = {
  startTitle: { zh: '布置年度报告表格', en: 'Lay out the annual report' },
  startText: {
    zh: '选好年度和单位，自动布置封面与正文、表二、表三、表四，版式与印发的样式一致。',
    en: 'Choose the year and the unit. The cover and texts and tables II, III and IV are laid out as printed.',
  },
  startYear: { zh: '报告年度', en: 'Report year' },
  startUnit: { zh: '填报单位', en: 'Unit' },
  startUnitUnknown: { zh: '未登录，请先填写单位名称', en: 'Not signed in: enter the name of the unit' },
  startUnitHint: { zh: '按公章上的全称填写', en: 'The full name, as on the seal' },
  startEdition: { zh: '采用格式：{notice}', en: 'Form: {notice}' },
  layOut: { zh: '布置表格', en: 'Lay out the tables' },
  layingOut: { zh: '正在布置表格…', en: 'Laying out the tables…' },
  occupiedTitle: { zh: '工作簿里已有同名工作表', en: 'Sheets with these names exist' },
  occupiedText: {
    zh: '“{sheets}”里已有内容。继续布置会清空这些工作表，且不能撤销。',
    en: '“{sheets}” already hold content. Laying out empties these sheets and cannot be undone.',
  },
  occupiedGoOn: { zh: '清空并布置', en: 'Empty and lay out' },
  tooOldTitle: { zh: '这个版本的表格软件用不了窗格', en: 'This Excel is too old for the pane' },
  tooOldText: {
    zh: '请改用较新的版本，或者下载空白工作簿，在里面填报：填错的格同样变色，填好后请主管部门代为报送。',
    en: 'Use a newer Excel, or download the blank workbook and fill it in: what is wrong turns red alike. Have it submitted for you.',
  },
  unreadableTitle: { zh: '表格无法读取', en: 'The tables cannot be read' },
  repair: { zh: '恢复表样', en: 'Repair the template' },
  repairing: { zh: '正在恢复表样…', en: 'Repairing the template…' },
  repairNote: {
    zh: '恢复表样会保留已填的数据和文字，请恢复后逐表看一遍。',
    en: 'Figures and texts are kept. Look every table over afterwards.',
  },
} satisfies Record<string, Text>;
