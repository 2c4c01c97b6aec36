import type { CoverRule, NotANumber } from '../rulebook/rule';
import type { FindingText, Messages, NamedNumber, SumFacts } from './messages';

const added = (numbers: NamedNumber[]): string => numbers.map(({ value }) => value).join(' + ');
function addedUp(parts: NamedNumber[], sum: number): string {
  if (sum === 0) return '各项都是 0';
  return parts.length > 1 ? `${added(parts)} = ${sum}` : `各项之和是 ${sum}`;
}
const named = (numbers: NamedNumber[]): string =>
  numbers.map(({ name, value }) => `${name} ${value}`).join(' + ');

const overOrUnder = (actual: number, expected: number | null): string =>
  actual > (expected ?? actual) ? `多出 ${actual - (expected ?? 0)}` : `少了 ${(expected ?? 0) - actual}`;

const acrossZh: Record<SumFacts['across'], string> = { row: '行', column: '列', forum: '' };

const reasonsZh: Record<NotANumber, string> = {
  text: '不是数字',
  numberLikeText: '带了数字以外的字符',
  formula: '是公式，上报时应为数字',
  errorValue: '是错误值',
  negative: '是负数',
  fraction: '不是整数',
  tooManyPlaces: '小数超过六位',
  tooLarge: '大得不合常理，可能是几个数连在了一起',
};

const coverZh: Record<
  CoverRule['id'],
  (facts: { year: number; written: string; due: string }) => FindingText
> = {
  'cover.signedMissing': () => ({
    title: '没有签发日期',
    sentence: '基本信息里没有填签发日期。',
    why: '印发的报告都有日期；没有日期，就看不出是否按时签发。',
    mend: '请填写签发日期；确实没有的，请说明情况。',
  }),
  'cover.signedUnreadable': ({ written }) => ({
    title: '签发日期看不懂',
    sentence: `签发日期写的是“${written}”，不是一个日期。`,
    why: '日期用来核对报告是否按时签发。',
    mend: '请按“2022-01-12”的写法填写。',
  }),
  'cover.signedEarly': ({ year, written }) => ({
    title: '签发日期早于年度结束',
    sentence: `签发日期是 ${written}，这时 ${year} 年还没有结束。`,
    why: '各项数据的核定时间点是报告年度的 12 月 31 日。',
    mend: '请核对签发日期和数据的统计时段；确实提前签发的，请说明情况。',
  }),
  'cover.signedLate': ({ written, due }) => ({
    title: '签发日期晚于规定时间',
    sentence: `签发日期是 ${written}，应不晚于 ${due}。`,
    why: '部门和乡镇每年 1 月 31 日前、各级政府 3 月 31 日前公布上一年度的报告。',
    mend: '请核对签发日期；确实逾期的，请说明情况。',
  }),
  'cover.signedAfterRollup': ({ written, due }) => ({
    title: '签发日期晚于逐级汇总的时间',
    sentence: `签发日期是 ${written}，逐级汇总要求不晚于 ${due} 提交。`,
    why: '县级 2 月 20 日前、地市级 3 月 10 日前、省级 3 月 31 日前提交并公布；晚了上级汇总时就缺这一份。',
    mend: '请核对签发日期，并确认上级已经收到。',
  }),
  'cover.numberMissing': () => ({
    title: '没有文号',
    sentence: '基本信息里没有填文号。',
    why: '以公文形式印发的报告有文号，日后查找要用。',
    mend: '有文号的请填写；没有编号印发的，不用改。',
  }),
  'cover.documentYear': ({ year, written }) => ({
    title: '文号年份与报告年度不符',
    sentence: `文号是“${written}”，而报告年度是 ${year} 年。`,
    why: '报告在当年底或次年初印发，文号应是这两年之一。',
    mend: '请核对文号和报告年度。',
  }),
};

function leapZh(actual: number, last: number | null): string {
  if (last === 0) return '上年是 0，今年不是';
  return actual === 0 ? '上年不是 0，今年是 0' : '与上年相差十倍以上';
}

/** The sentences in Chinese. */
export const messagesZh: Messages = {
  edition: ({ year, used, needed }) => ({
    title: '表格版本与年度不符',
    sentence:
      needed === null
        ? `${year} 年度还没有统一的年度报告格式，这张表用的是${used}的格式。`
        : `${year} 年度应使用${needed}的格式，这张表用的是${used}的格式。`,
    why: '格式不对，各级汇总时无法合并，会被退回。',
    mend: needed === null ? '请核对报告年度。' : '请核对报告年度；年度无误的，请重新布置表格后填写。',
  }),
  blank: ({ table, count, cell }) => ({
    title: `${table}有 ${count} 格未填`,
    sentence: `从${cell}起，共 ${count} 格是空的。`,
    why: '空格和 0 意思不同：空着就不能判断合计对不对。',
    mend: '没有发生的请填 0；可以一键补零。',
  }),
  number: ({ reason, cell, found, offered }) => ({
    title: `这一格${reasonsZh[reason]}`,
    sentence: `${cell}填的是“${found}”，${reasonsZh[reason]}。`,
    why: '不是规范的数字，合计和汇总都无法计算。',
    mend:
      offered === null ? '请改填规范的数字，没有就填 0。' : `如果原意是 ${offered}，可以改为 ${offered}。`,
  }),
  sum: ({ shape, table, line, across, total, totalCell, blanks, equation }) => {
    const where = `${table}“${line}”${acrossZh[across]}`;
    const why =
      shape === 'balance'
        ? '表上写明：第一项加第二项之和，等于第三项加第四项之和。'
        : '总计应当等于各项之和，上级汇总时会逐项核对。';
    if (equation === null) {
      return {
        title: `${where}暂不能判断`,
        sentence:
          blanks > 0
            ? `${where}还有 ${blanks} 格未填，暂时不能判断。`
            : `${where}有的格不是数字，暂时不能判断。`,
        why,
        mend: '填完以后会自动核对。',
      };
    }
    const { left, leftSum, right, rightSum, difference } = equation;
    const gap = difference > 0 ? `少了 ${difference}` : `多出 ${-difference}`;
    if (shape === 'balance') {
      return {
        title: `${where}收办不平`,
        sentence: `${named(left)} = ${leftSum}，${named(right)} = ${rightSum}，办理和结转比收到${gap}。`,
        why,
        mend: '请核对新收、结转和办理的件数。',
      };
    }
    return {
      title: `${where}合计不符`,
      sentence: `${addedUp(left, leftSum)}，${total}填了 ${rightSum}，${gap}。`,
      why,
      mend: `请核对${totalCell}和它的各个分项。`,
    };
  },
  cover: ({ rule, year, written, due }) => coverZh[rule]({ year, written, due }),
  unit: ({ about, cells }) =>
    about === 'mayNotRegulate'
      ? {
          title: '这类单位一般不能制定规章',
          sentence: `${cells.join('、')}填了数，但这类单位无权制定规章。`,
          why: '规章由国务院部门、省级政府和设区的市、自治州政府制定，容易与行政规范性文件混淆。',
          mend: '如果是行政规范性文件，请移到下一行；确有规章的，请说明情况。',
        }
      : {
          title: '乡镇一般没有行政事业性收费',
          sentence: `${cells.join('、')}不是 0，请再确认一次。`,
          why: '乡镇一般没有收费项目；信息处理费不填在这里，而在第六部分报告。',
          mend: '确有收费的，不用改。',
        },
  years: ({ shape, cell, row, last, expected, actual }) => {
    if (actual === null) {
      return {
        title: '与上年暂不能核对',
        sentence: `${cell}和上年报告里对应的数，有一个未填或不是数字，不能核对。`,
        why: '两年的数要对得上。不能核对的，不算通过。',
        mend: '本年的空格填好后会自动核对；上年报告里缺的，请自己对照上年的底稿。',
      };
    }
    if (shape === 'carriedOver') {
      return {
        title: '上年结转与上年报告不符',
        sentence: `上年报告“四、结转下年度继续办理”是 ${last}，${cell}填了 ${actual}，${overOrUnder(actual, expected)}。`,
        why: '上年结转到今年的，就是上年报告里结转下年度的件数。',
        mend: `请核对；与上年报告一致时应为 ${expected}。`,
      };
    }
    if (shape === 'inForce') {
      return {
        title: `${row}现行有效件数与上年接不上`,
        sentence: `上年现行有效 ${last} 件，加本年制发、减本年废止应为 ${expected} 件，${cell}填了 ${actual}，${overOrUnder(actual, expected)}。`,
        why: '现行有效 = 上年现行有效 + 本年制发 − 本年废止，常有漏报废止或口径调整的情况。',
        mend: '请核对；口径有调整的，请说明情况。',
      };
    }
    return {
      title: leapZh(actual, last),
      sentence: `${cell}今年是 ${actual}，上年是 ${last}。`,
      why: '相差很大时，常是多填或少填了一位数。',
      mend: '确实如此的，不用改。',
    };
  },
};
