/** The aspects that section 一 has to cover; the last three only where a government reports. */
export type Aspect =
  | 'activeDisclosure'
  | 'applications'
  | 'informationManagement'
  | 'platforms'
  | 'supervision'
  | 'assessment'
  | 'publicReview'
  | 'accountability';

interface AspectWords {
  aspect: Aspect;
  words: string[];
}

/** How reports speak of the five aspects; any of the words will do. */
const aspects: AspectWords[] = [
  { aspect: 'activeDisclosure', words: ['主动公开', '主动向社会公开', '主动发布', '主动信息公开'] },
  { aspect: 'applications', words: ['依申请', '信息公开申请', '申请公开', '公开申请'] },
  {
    aspect: 'informationManagement',
    words: [
      '信息管理',
      '信息资源',
      '规范性文件',
      '动态调整',
      '公文属性',
      '公开属性',
      '发布审核',
      '发布审查',
      '保密审查',
      '信息审核',
      '先审后',
      '三审',
    ],
  },
  {
    aspect: 'platforms',
    words: ['平台', '网站', '公众号', '公开栏', '公示栏', '专区', '新媒体', '查阅点', '查阅场所'],
  },
  { aspect: 'supervision', words: ['监督', '保障', '考核', '培训', '评议', '责任追究', '督查', '检查'] },
];

/** What 监督保障 of a government has to tell, by 第五十条 of the regulations. */
const supervision: AspectWords[] = [
  { aspect: 'assessment', words: ['考核', '考评', '绩效评估'] },
  { aspect: 'publicReview', words: ['评议', '社会评价', '满意度', '群众评价'] },
  { aspect: 'accountability', words: ['追究', '追责', '问责'] },
];

/** The aspects of the five that a text has no word of. */
export const missingAspects = (text: string): Aspect[] => unsaid(text, aspects);

/** What of 工作考核、社会评议和责任追究结果 a text has no word of. */
export const missingSupervision = (text: string): Aspect[] => unsaid(text, supervision);

const unsaid = (text: string, expected: AspectWords[]): Aspect[] =>
  expected.filter(({ words }) => !words.some((word) => text.includes(word))).map(({ aspect }) => aspect);
