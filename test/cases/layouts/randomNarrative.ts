import type { Report } from '../../../shared/report/report';
import { randomNumbers } from './randomReport';

/** Sentences as they are published, and signs that a format has uses of its own for. */
const sentences = [
  '我乡主动公开各类政务信息，规范办理依申请公开。',
  '对公开工作开展考核、社会评议，本年度没有责任追究情形。',
  '一是公开不够及时，部分惠民政策在印发后未能当月上墙；二是村级公开栏更新不齐。',
  '全年发布 1,036 条（次），其中微信公众号“某县发布”512条，占比 49.4%。',
  '答复率 < 100% & 办结率 > 98%，详见 https://www.example.gov.cn/zwgk/?id=3&page=1 。',
  '落实“五公开”要求，编制《政府信息公开指南》"目录"\'细则\'。',
  '经费合计3.5万元；涉及𠮷林街道、㙍头村。',
];
const openings = ['', '', '（一）主动公开。', '1.依申请公开。', '一是', '——'];

/** The three sections of text: absent, empty, a line, some paragraphs, or as long as a report has ever been. */
export function randomNarrative(seed: number): Report['narrative'] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const paragraph = (): string =>
    pick(openings) + Array.from({ length: pick([1, 2, 8]) }, () => pick(sentences)).join('');
  const section = (): string =>
    Array.from({ length: pick([0, 1, 1, 3, 12, 40]) }, paragraph)
      .join('\n')
      .trim();
  if (random() < 0.05) return undefined;
  return { overview: section(), problems: section(), other: section() };
}
