import { check } from '../../shared/check/check';
import type { Report } from '../../shared/report/report';
import { sampleFigures } from './sampleFigures';
import { clerksUnit, sampleCounty, type SampleUnit } from './sampleUnits';

/** What became of a unit's report. */
export type SampleStanding = 'accepted' | 'submitted' | 'explained' | 'returned' | 'corrected' | 'missing';

/** A unit of the sample county, what it handed in for the year, and what it published for the year before. */
export interface SampleFiling {
  unit: SampleUnit;
  standing: SampleStanding;
  /** None where it is missing. Of a corrected one, the first version and the second. */
  reports: Report[];
  published: Report | null;
}

/** The standings of the county's units in the order of the directory, the clerk's last. */
const standings: SampleStanding[] = [
  'missing',
  ...Array.from({ length: 6 }, () => 'accepted' as const),
  ...Array.from({ length: 3 }, () => 'submitted' as const),
  ...Array.from({ length: 3 }, () => 'explained' as const),
  ...Array.from({ length: 2 }, () => 'returned' as const),
  'corrected',
  ...Array.from({ length: 4 }, () => 'missing' as const),
];

/** What is out of the ordinary in three reports that come with explanations, and what the units say of it. */
const oddities: { change: (report: Report) => Report; explanation: string }[] = [
  {
    change: (report) => ({ ...report, signedOn: `${report.year + 1}-02-20` }),
    explanation: '经办人更换，报告延后签发，已向县政府办公室说明。',
  },
  {
    change: (report) => changed(report, 'disclosure.normativeDocuments.inForce', 2),
    explanation: '清理时发现上一年度少计两件，本年度据实更正。',
  },
  {
    change: (report) => ({
      ...report,
      narrative: {
        ...report.narrative,
        overview: (report.narrative?.overview ?? '').replace(/申请\d+件/, '申请88件'),
      },
    }),
    explanation: '正文另计了当面咨询，表中只计书面申请。',
  },
];

/** Two published reports of the year before whose totals are wrong, as units published them. */
const brokenTotals = ['requests.received.total', 'requests.handled.total'];

/** Of one year and the next, so that no unit says the same twice. */
const problems = [
  '一是部分信息更新不够及时；二是公开专栏分类不细。已明确各科室时限，按季度检查，逐项整改到位。',
  '一是依申请公开的答复文书格式不统一；二是业务培训偏少。已印发文书范本，组织两期培训，并安排专人复核。',
] as const;

/** The county of 20: six reports have something to them, five are missing, and of last year's published ones two are wrong. */
export function sampleFilings(units: readonly SampleUnit[], year: number): SampleFiling[] {
  const county = units.filter(({ region }) => region === sampleCounty);
  let explained = 0;
  let broken = 0;
  return county.map((unit, index) => {
    const standing = standings[index] ?? 'missing';
    const regular = sampleReport(unit, index, year - 1);
    const wrong = standing === 'missing' && index > 0 ? brokenTotals[broken++] : undefined;
    const published = wrong === undefined ? regular : changed(regular, wrong, 1);
    const own = sampleReport(unit, index, year);
    const oddity = standing === 'explained' ? oddities[explained++] : undefined;
    return {
      unit,
      standing,
      reports: reportsOf(
        standing,
        oddity ? withExplanations(oddity.change(own), regular, oddity.explanation) : own,
      ),
      published: unit.code === clerksUnit.code ? null : published,
    };
  });
}

function reportsOf(standing: SampleStanding, report: Report): Report[] {
  if (standing === 'missing') return [];
  if (standing !== 'corrected') return [report];
  const { problems = '' } = report.narrative ?? {};
  const mended = `${problems}三是对政策解读不够，下一步逐件配发解读。`;
  return [report, { ...report, narrative: { ...report.narrative, problems: mended } }];
}

/** With its warnings explained, as a report has to be to be handed in. */
function withExplanations(report: Report, last: Report, explanation: string): Report {
  const warnings = check(report, last).findings.filter(
    ({ severity, outcome }) => severity === 'warning' && outcome === 'broken',
  );
  return { ...report, explanations: Object.fromEntries(warnings.map(({ rule }) => [rule, explanation])) };
}

function changed(report: Report, cell: string, by: number): Report {
  return { ...report, figures: { ...report.figures, [cell]: Number(report.figures[cell]) + by } };
}

function sampleReport({ code, name, region, kind }: SampleUnit, index: number, year: number): Report {
  const figures = sampleFigures(index, year);
  const received = Number(figures['requests.received.total']);
  return {
    edition: '2021',
    year,
    unit: { code, name, region, kind },
    signedOn: `${year + 1}-01-${10 + (index % 15)}`,
    documentNumber: `示例〔${year + 1}〕${index + 1}号`,
    narrative: {
      overview: [
        '本报告是示例，供试用，内容均为虚构。',
        '主动公开方面，按时公开各类政务信息，重点事项随时更新。',
        `依申请公开方面，本年度新收政府信息公开申请${received}件，均按程序登记办理。`,
        '政府信息管理方面，落实发布前审核，及时清理过期信息。',
        '平台建设方面，维护好公开专栏和政务新媒体。',
        '监督保障方面，开展考核和社会评议，没有责任追究情形。',
      ].join('\n'),
      problems: problems[year % 2],
      other: '本年度没有收取信息处理费。',
    },
    figures,
  };
}
