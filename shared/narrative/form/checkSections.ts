import type { Report } from '../../report/report';
import { compactText } from '../reading/compactText';
import { missingAspects, missingSupervision } from '../lexicon/aspects';
import { isRepeated } from './isRepeated';
import type { SectionFinding } from '../narrativeFinding';

/** The notice asks for about 1,000 characters; a tenth more is let pass. */
export const overviewLimit = 1100;
/** Fewer characters than this cannot name a problem and what was done about it. */
export const concreteLength = 40;

const nothing = /^(本年度)?(暂)?(没有|无|不存在)(存在的?)?(主要)?(问题)?(及改进情况)?$/;
const otherFees = /行政事业性?收费|涉企收费/g;
const disclosureFee = [
  /处理费|收费通知/,
  /(信息公开|公开信息|申请|提供政府信息)[^。]{0,30}(收取|收费|费用|免费)/,
  /(收取|收费|费用)[^。]{0,20}(信息公开|公开信息|申请)/,
  /(未|没有|无)[^。，]{0,8}(收取|收费|费用)/,
];

/**
 * Judges the form of the three sections of a report: 一 is filled, not too long and covers its five aspects; 五 is
 * concrete and not last year's; 六 says what information-handling fees were collected (another thing than the
 * 行政事业性收费 of 表二). A section that the report does not carry at all is not judged; an empty one is. Basis: 国办公开办函〔2021〕30号, in the same words 〔2019〕60号.
 *
 * @param last the same unit's report of the year before, if there is one
 */
export function checkSections(report: Report, last: Report | null = null): SectionFinding[] {
  const { overview, problems, other } = report.narrative ?? {};
  return [
    ...(overview === undefined ? [] : checkOverview(overview, report)),
    ...(problems === undefined ? [] : checkProblems(problems, last)),
    ...(other === undefined ? [] : checkOther(other)),
  ];
}

function checkOverview(text: string, { unit }: Report): SectionFinding[] {
  const plain = plainText(text);
  if (plain === '') return [{ rule: 'narrative.overview.empty', section: 'overview' }];
  const found: SectionFinding[] = [];
  const { length } = plain;
  if (length > overviewLimit) {
    found.push({
      rule: 'narrative.overview.long',
      section: 'overview',
      length,
      limit: 1000,
    });
  }
  const missing = missingAspects(plain);
  if (missing.length > 0) {
    found.push({ rule: 'narrative.overview.aspects', section: 'overview', missing });
  }
  const isGovernment = unit.kind === 'government' || unit.kind === 'township';
  const unsaid = isGovernment ? missingSupervision(plain) : [];
  if (unsaid.length > 0) {
    found.push({
      rule: 'narrative.overview.supervision',
      section: 'overview',
      missing: unsaid,
    });
  }
  return found;
}

function checkProblems(text: string, last: Report | null): SectionFinding[] {
  const plain = plainText(text).replace(/[，。；：、！\n]+$/, '');
  if (plain === '') return [{ rule: 'narrative.problems.empty', section: 'problems' }];
  const { length } = plain;
  if (nothing.test(plain) || length < concreteLength) {
    return [
      {
        rule: 'narrative.problems.vague',
        section: 'problems',
        length,
        limit: concreteLength,
      },
    ];
  }
  const before = last?.narrative?.problems ?? '';
  return isRepeated(plain, plainText(before))
    ? [{ rule: 'narrative.problems.repeated', section: 'problems' }]
    : [];
}

function checkOther(text: string): SectionFinding[] {
  const plain = plainText(text);
  if (plain === '') return [{ rule: 'narrative.other.empty', section: 'other' }];
  const withoutOthers = plain.replace(otherFees, '');
  return disclosureFee.some((words) => words.test(withoutOthers))
    ? []
    : [{ rule: 'narrative.other.processingFee', section: 'other' }];
}

const plainText = (text: string): string => compactText(text).chars.replaceAll('\n', '');
