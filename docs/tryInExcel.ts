import { quirks, type Quirk } from '../sandbox/office-host/quirks';

interface Step {
  doThis: string;
  seeThat: string;
  /** The public record of builds in which it went wrong; empty where there is none. */
  record: string;
}

/** What every build is tried with, whether or not it was seen to fail. */
const always: Step[] = [
  {
    doThis: '加载 manifest.xml，在“开始”选项卡点“勾稽”',
    seeThat: '右边打开窗格，文字是中文，右上角没有被挡住',
    record: '',
  },
  {
    doThis: '正在编辑一格时点窗格里的按钮，等五秒',
    seeThat: '窗格提示先按回车；按回车后照办，填的数没有丢',
    record: 'office-js 806',
  },
  {
    doThis: '两个人同时打开，一人改一格',
    seeThat: '另一人的窗格跟着变',
    record: '',
  },
  {
    doThis: '点“改为…”，再按撤销',
    seeThat: '那一格回到原来的数，窗格又列出问题',
    record: 'office-js 6415',
  },
  {
    doThis: '导出公文文档、网页、工作簿；没有自动保存的，点“点这里保存”',
    seeThat: '文件能打开；哪一种没能保存，记下来',
    record: '',
  },
  {
    doThis: '从 Word 和浏览器各复制一份报告，在“从已有报告导入”里粘贴',
    seeThat: '读到的格数与原文一致，读不准的列了出来',
    record: '',
  },
  {
    doThis: '保存、关闭、再打开；窗格没有自己出来的，再点“勾稽”',
    seeThat: '回执和说明情况还在',
    record: 'office-js 6917',
  },
  {
    doThis: '点“登录”，在打开的窗口里登录；关上窗格再打开，再登录一次；最后点人像退出登录',
    seeThat: '窗口打得开，登录后自己关上；第二次不用再输密码；退出后再登录要重新选身份',
    record: 'office-js 3647, 4387',
  },
  {
    doThis: '打印预览四张表；切换到深色和高对比度',
    seeThat: '与印发的样式一致，一页宽；窗格都看得清',
    record: '',
  },
];

/** The page that a person with Excel works through in a quarter of an hour, made of what builds were seen to get wrong. */
export function tryInExcel(): string {
  const seen = Object.values(quirks).map(({ record, tryIt }: Quirk): Step => ({ ...tryIt, record }));
  const rows = [...always.slice(0, 1), ...seen, ...always.slice(1)].map(
    ({ doThis, seeThat, record }, index) => `| ${index + 1} | ${doThis} | ${seeThat} | ${record} |  |`,
  );
  return [
    '# 在真的 Excel 里试一遍',
    '',
    '沙盒里没有 Excel。这一页由有 Excel 的人照着做，约十五分钟。每一步写下看到的；与“应看到”不同的，连同版本号一起告诉我们。',
    '由 `npm run catalogue` 生成，步骤取自 [quirks.ts](../sandbox/office-host/quirks.ts) 和 [tryInExcel.ts](tryInExcel.ts)。',
    '',
    '| 系统（Windows、Mac、网页） | Excel 版本号 | 日期 | 谁试的 |',
    '|---|---|---|---|',
    '|  |  |  |  |',
    '',
    '| 步 | 做什么 | 应看到 | 公开的报告 | 看到的 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
