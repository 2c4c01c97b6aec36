import type { SectionRule } from '../rulebook/rule';
import type { FindingText, PartsFacts, SectionFacts, StatementFacts } from './messages';

const aspectsZh: Record<string, string> = {
  activeDisclosure: '主动公开',
  applications: '依申请公开',
  informationManagement: '政府信息管理',
  platforms: '平台建设',
  supervision: '监督保障',
  assessment: '工作考核',
  publicReview: '社会评议',
  accountability: '责任追究',
};

const list = (aspects: string[]): string => aspects.map((aspect) => aspectsZh[aspect] ?? aspect).join('、');

const printed = (headings: SectionFacts['headings']): string =>
  headings.map((heading) => `“${heading.printed}”`).join('、');
const changed = (headings: SectionFacts['headings']): string =>
  headings.map((heading) => `“${heading.found}”应为“${heading.printed}”`).join('，');

const blank = (section: string): FindingText => ({
  title: `${section}没有写`,
  sentence: `“${section}”还是空的。`,
  why: '年度报告六个部分缺一不可，内容不能遗漏。',
  mend: '请在“封面与文字”工作表填写。',
});

const sections: Record<SectionRule['id'], (facts: SectionFacts) => FindingText> = {
  'narrative.period': ({ section, quote, year }) => ({
    title: `${section}写的统计时段不是整年`,
    sentence: `文中写的是“${quote}”，应为 ${year} 年 1 月 1 日至 12 月 31 日。`,
    why: '各项数据的核定时间点是报告年度的 12 月 31 日。',
    mend: '请核对日期；确实只统计了一段时间的，请说明情况。',
  }),
  'narrative.title.year': ({ section, quote, year }) => ({
    title: `${section}里标题的年份不对`,
    sentence: `文中写的是“${quote}”，而这是 ${year} 年度的报告。`,
    why: '标题年份不对，多半是沿用了上年的文字。',
    mend: '请改正年份，并看看别处是否也是上年的内容。',
  }),
  'narrative.notice': ({ section, quote, needed }) => ({
    title: `${section}引用的通知不对`,
    sentence: `文中写的是“${quote}”，本年度的格式出自${needed}。`,
    why: '格式换了版本，引用的通知应当是正在使用的这一份。',
    mend: '请改正文号；确需引用原通知的，请说明情况。',
  }),
  'narrative.headings.missing': ({ headings }) => ({
    title: '六个部分不全',
    sentence: `没有看到：${printed(headings)}。`,
    why: '年度报告六个部分缺一不可，内容不能遗漏。',
    mend: '请补上这一部分；标题写法不同的，请改成印发的写法。',
  }),
  'narrative.headings.number': ({ headings }) => ({
    title: '各部分的序号不对',
    sentence: `${changed(headings)}。`,
    why: '六个部分按一至六编号，序号重复或跳号时，读者和上级的系统都会找错地方。',
    mend: '请改正序号；确需如此的，请说明情况。',
  }),
  'narrative.headings.name': ({ headings }) => ({
    title: '各部分的标题与印发的不一致',
    sentence: `${changed(headings)}。`,
    why: '印发的格式统一了六个部分的标题。',
    mend: '建议改成印发的写法。',
  }),
  'narrative.labels': ({ headings }) => ({
    title: '表格里的文字与印发的不一致',
    sentence: `${changed(headings)}。`,
    why: '表格是统一印发的，文字不能自行改动。',
    mend: '请改回印发的写法。',
  }),
  'narrative.counted': ({ section, quote, needed }) => ({
    title: '文中的序号不连贯',
    sentence: `${section}里写的是“${quote}”，按前文应为“${needed}”。`,
    why: '序号跳号或重复，常是改稿时漏了一条或多了一条。',
    mend: '请核对前后各条，改正序号。',
  }),
  'narrative.headings.misplaced': ({ section, headings }) => ({
    title: `${section}里有别的部分的内容`,
    sentence: `这里出现了别的部分的标题：${headings.map(({ found }) => `“${found}”`).join('、')}。`,
    why: '每一部分的文字要放在自己的位置，表格另有工作表；整篇粘在一处，字数和内容都无法核对。',
    mend: '请把这些内容移到各自的部分；确需如此的，请说明情况。',
  }),
  'narrative.overview.empty': ({ section }) => blank(section),
  'narrative.problems.empty': ({ section }) => blank(section),
  'narrative.other.empty': ({ section }) => blank(section),
  'narrative.overview.long': ({ section, length, limit }) => ({
    title: `${section}偏长`,
    sentence: `现在约 ${length} 字，原则上不超过 ${limit} 字。`,
    why: '通知要求这一部分篇幅原则上不超过一千字。',
    mend: '可以适当精简。',
  }),
  'narrative.overview.aspects': ({ section, missing }) => ({
    title: `${section}没有写全五个方面`,
    sentence: `没有看到：${list(missing)}。`,
    why: '这一部分要综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    mend: '请补写；已经写到但用词不同的，请说明情况。',
  }),
  'narrative.overview.supervision': ({ section, missing }) => ({
    title: `${section}没有写监督保障的结果`,
    sentence: `没有看到：${list(missing)}。`,
    why: '各级人民政府的监督保障要包含工作考核、社会评议和责任追究结果。',
    mend: '请补写，没有的也请写明没有。',
  }),
  'narrative.problems.vague': ({ section, length }) => ({
    title: `${section}不够具体`,
    sentence: `现在只有 ${length} 字，看不出具体问题和改进措施。`,
    why: '通知要求实事求是、明确具体，不得敷衍。',
    mend: '请写清存在的问题和改进情况；确实如此的，请说明情况。',
  }),
  'narrative.problems.repeated': ({ section }) => ({
    title: `${section}与上年雷同`,
    sentence: '这一部分与上年报告基本相同。',
    why: '通知要求不得年年雷同。',
    mend: '请按今年的情况改写；确实如此的，请说明情况。',
  }),
  'narrative.other.processingFee': ({ section }) => ({
    title: `${section}没有写信息处理费`,
    sentence: '没有看到收取信息处理费的情况。',
    why: '收取信息处理费的情况必须在这一部分报告；它与表二的行政事业性收费是两回事。',
    mend: '请补写；没有收取的，也请写明没有收取。',
  }),
};

const marked = ({ before, number, after }: StatementFacts['quote']): string =>
  `${before}【${number}】${after}`;

const readings = (facts: StatementFacts): string =>
  facts.readings
    .map(({ cells, more, value }) => {
      const [first, ...others] = cells;
      const sum = others.map(({ name, sign }) => (sign === 1 ? `加${name}` : `减${name}`)).join('');
      const rest = more > 0 ? `，再算上另外 ${more} 格，` : '';
      return `${first?.name ?? ''}${sum}${rest}是 ${value}`;
    })
    .join('，');

/** The sentences about the text, in Chinese. */
export const narrativeZh = {
  section: (facts: SectionFacts): FindingText => sections[facts.rule](facts),
  parts: ({ section, quote, parts, sum, difference }: PartsFacts): FindingText => ({
    title: `${section}里的分项与总数对不上`,
    sentence: `文中写道“${marked(quote)}”，而各分项 ${parts.join(' + ')} = ${sum}，${difference > 0 ? `比总数多出 ${difference}` : `比总数少 ${-difference}`}。`,
    why: '同一段文字里，互不重复的分项相加不应超过总数，列全了的应当等于总数。',
    mend: '请核对总数和各分项；分项有重复或者口径不同的，请说明情况。',
  }),
  statement: (facts: StatementFacts): FindingText => ({
    title: `${facts.section}的数与表格不一致`,
    sentence: `文中写道“${marked(facts.quote)}”，而${readings(facts)}。`,
    why: '文字和表格说的是同一件事，数应当一致。',
    mend: '请核对文字和表格；口径不同的，请说明情况。',
  }),
};
