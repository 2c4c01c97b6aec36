import type { NotANumber } from '../rulebook/rule';
import type { Messages, NamedNumber, SumFacts } from './messages';

const added = (numbers: NamedNumber[]): string => numbers.map(({ value }) => value).join(' + ');
const named = (numbers: NamedNumber[]): string =>
  numbers.map(({ name, value }) => `${name} ${value}`).join(' + ');

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
      sentence: `${left.length > 1 ? `${added(left)} = ${leftSum}` : `各项之和是 ${leftSum}`}，${total}填了 ${rightSum}，${gap}。`,
      why,
      mend: `请核对${totalCell}和它的各个分项。`,
    };
  },
};
