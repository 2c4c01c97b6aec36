import type { Text } from './text';

/** The words of the archive and of rechecking it. */
export const supervisingTexts = {
  listMore: { zh: '再列一些', en: 'List more' },
  archiveTitle: { zh: '报送与审核', en: 'Filing and review' },
  archiveFailed: { zh: '没能读取归档', en: 'The archive could not be read' },
  archiveRetry: { zh: '重试', en: 'Try again' },
  archiveVersions: { zh: '共 {count} 版', en: 'Versions: {count}' },
  archiveBack: { zh: '返回列表', en: 'Back to the list' },
  archiveOpen: { zh: '打开到表格', en: 'Open onto the sheets' },
  archiveOpening: { zh: '正在打开…', en: 'Opening…' },
  tooOldToOpen: {
    zh: '这个版本的表格软件不能打开到表格，可以导出后查看。',
    en: 'This Excel is too old to open it onto sheets; export it instead.',
  },
  archiveReplaceTitle: { zh: '替换现有表格？', en: 'Replace the sheets?' },
  archiveReplaceText: {
    zh: '本工作簿里的年度报告表格会换成这份归档报告，现有内容不能恢复。',
    en: 'The report sheets of this workbook will hold the archived report instead. What they hold now is lost.',
  },
  archiveReplaceGoOn: { zh: '替换', en: 'Replace' },
  toRead: {
    zh: '这是归档的第 {version} 版，只供查看，各格都已锁定。',
    en: 'This is version {version} out of the archive, to be read: its cells are locked.',
  },
  archiveRecheck: { zh: '复核', en: 'Recheck' },
  archiveRechecking: { zh: '正在复核…', en: 'Rechecking…' },
  intact: { zh: '完好', en: 'Intact' },
  intactText: {
    zh: '归档内容与回执的摘要一致。',
    en: 'What is archived matches the digests of the receipt.',
  },
  altered: { zh: '已被改动', en: 'Altered' },
  alteredPart: { zh: '第 {version} 版的{part}{kind}', en: 'Version {version}: {part} {kind}' },
  partReport: { zh: '报告数据', en: 'report data' },
  partWorkbook: { zh: '工作簿文件', en: 'workbook file' },
  partSource: { zh: '来源文件', en: 'source file' },
  partRecord: { zh: '归档记录', en: 'archive record' },
  partChain: { zh: '前后版本的衔接', en: 'link to the version before' },
  kindChanged: { zh: '与摘要不符', en: 'does not match its digest' },
  kindMissing: { zh: '缺失', en: 'is missing' },
  todayClean: { zh: '按现行规则核对，没有问题', en: 'Nothing found under today’s rules' },
  todayFindings: { zh: '按现行规则核对，有 {count} 个问题', en: '{count} found under today’s rules' },
  todayUnreadable: {
    zh: '报告内容已无法读取，不能核对',
    en: 'The report can no longer be read and was not checked',
  },
  recheckedAt: { zh: '复核时间 {time}', en: 'Rechecked {time}' },
} satisfies Record<string, Text>;
