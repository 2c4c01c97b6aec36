import type { Text } from './text';

/** The words of keeping the directory of units. */
export const directoryTexts = {
  directoryTitle: { zh: '单位名录', en: 'Directory of units' },
  directoryIntro: {
    zh: '名录说明每一年度有哪些单位应当报送。选择文件后先预览，确认无误再导入。',
    en: 'The directory says which units have to report for each year. A file is previewed first, then imported.',
  },
  directoryYear: { zh: '从哪一年度的报告起适用', en: 'Holds from the report year' },
  directoryChoose: { zh: '选择名录文件', en: 'Choose a file' },
  directoryKinds: {
    zh: '电子表格或逗号分隔的文本。表头要有单位代码、单位名称、行政区划代码、单位类型；还可以有可制定规章、启用年度、末报年度、并入单位代码、变更年度。留空的格表示不变，文件里没有的单位也不变。',
    en: '.xlsx or .csv with a row of heads: 单位代码, 单位名称, 行政区划代码, 单位类型, and if need be 可制定规章, 启用年度, 末报年度, 并入单位代码, 变更年度. Blank cells change nothing, nor does leaving a unit out.',
  },
  directoryPreviewing: { zh: '正在核对文件，尚未导入…', en: 'Checking the file; nothing is imported yet…' },
  directoryImporting: { zh: '正在导入…', en: 'Importing…' },
  directoryPreview: { zh: '预览：{name}', en: 'Preview: {name}' },
  directoryNothing: {
    zh: '文件与名录一致，没有要导入的内容。',
    en: 'The file says what the directory says; there is nothing to import.',
  },
  directoryUntouched: { zh: '不变 {count} 个', en: 'Unchanged: {count}' },
  directoryAbsent: {
    zh: '名录里有 {count} 个单位，文件没有提到，保持不变：{names}',
    en: 'The directory has {count} units that the file does not name; they stay: {names}',
  },
  directoryIgnored: { zh: '没有用到的列：{names}', en: 'Columns that were not used: {names}' },
  directoryTroubles: {
    zh: '有 {count} 处要先在文件里改正，改好后重新选择：',
    en: '{count} places in the file have to be mended first; then choose it again:',
  },
  directoryRow: { zh: '第 {row} 行 {column}：', en: 'Row {row}, {column}: ' },
  directoryMore: { zh: '还有 {count} 项', en: '{count} more' },
  directoryImport: { zh: '导入 {count} 项变动', en: 'Import {count} changes' },
  directoryOther: { zh: '换一个文件', en: 'Another file' },
  directoryDone: { zh: '已导入 {count} 项变动。', en: '{count} changes imported.' },
  directoryFailed: { zh: '没有导入', en: 'Nothing was imported' },
  changeNew: { zh: '新增', en: 'New' },
  changeRenamed: { zh: '更名', en: 'Renamed' },
  changeMoved: { zh: '改属', en: 'Moved' },
  changeAltered: { zh: '其他变动', en: 'Altered' },
  changeMerged: { zh: '并入', en: 'Merged' },
  changeClosed: { zh: '停用', en: 'Closed' },
  changeReopened: { zh: '恢复', en: 'Reopened' },
  changeFrom: { zh: '自 {year} 年度起', en: 'From the report of {year}' },
  changeUntil: { zh: '报到 {year} 年度为止', en: 'Up to the report of {year}' },
  changeWas: { zh: '原为 {name}（{region}）', en: 'Was {name} ({region})' },
  changeInto: { zh: '并入 {code}', en: 'Into {code}' },
} satisfies Record<string, Text>;
