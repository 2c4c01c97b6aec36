import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { figureCells } from '../editions/figureCells';
import type { Figure, Report, Unit } from '../report/report';
import type { SubjectId } from '../narrative/lexicon/subjects';
import type {
  CoverRule,
  NarrativeRule,
  NotANumber,
  Rule,
  SectionRule,
  UnitRule,
  YearRule,
} from '../rulebook/rule';
import {
  exampleHeadings,
  exampleLabels,
  exampleParts,
  exampleSections,
  exampleSentences,
} from './exampleSentences';

/** A report that breaks one rule, with last year's where the rule needs it. */
export interface Example {
  report: Report;
  last: Report | null;
}

const contents: Record<NotANumber, Figure> = {
  text: '若干',
  numberLikeText: '1,573',
  formula: '=SUM(D6:I6)',
  errorValue: '#REF!',
  negative: -3,
  fraction: 1.5,
  tooManyPlaces: 0.1234567,
  tooLarge: 77_132_470_000,
};

const covers: Record<CoverRule['id'], (year: number) => Partial<Report>> = {
  'cover.signedMissing': () => ({ signedOn: undefined }),
  'cover.signedUnreadable': () => ({ signedOn: '年底' }),
  'cover.signedEarly': (year) => ({ signedOn: `${year}-12-30` }),
  'cover.signedLate': (year) => ({ signedOn: `${year + 1}-02-10` }),
  'cover.signedAfterRollup': (year) => ({
    signedOn: `${year + 1}-02-21`,
    unit: { name: '某县人民政府', kind: 'government', region: '141123' },
  }),
  'cover.numberMissing': () => ({ documentNumber: undefined }),
  'cover.documentYear': (year) => ({ documentNumber: `某政发〔${year - 2}〕5号` }),
};

const unit: Unit = { name: '某乡人民政府', kind: 'township', region: '141123' };
const units: Record<UnitRule['about'], Unit> = {
  mayNotRegulate: { name: '某县某局', kind: 'department', region: '141123' },
  township: unit,
};

/** Every cell 0: nothing happened, and every sum holds. */
function allZero(edition: EditionId, year = editions[edition].firstYear): Report {
  return {
    edition,
    year,
    unit,
    figures: Object.fromEntries(figureCells(edition).map(({ key }) => [key, 0])),
  };
}

const withFigures = (report: Report, changed: Report['figures']): Report => ({
  ...report,
  figures: { ...report.figures, ...changed },
});

function yearExample(rule: YearRule, report: Report, lastYear: Report): Example {
  if (rule.shape === 'leap')
    return {
      report: withFigures(report, { [rule.cells[0] ?? '']: 120 }),
      last: withFigures(lastYear, { [rule.cells[0] ?? '']: 12 }),
    };
  const [first] = rule.terms;
  return { report, last: withFigures(lastYear, { [first?.cell ?? '']: 3 }) };
}

function narrativeExample(rule: NarrativeRule, report: Report, lastYear: Report): Example {
  const subject = rule.id.replace('narrative.figure.', '');
  if (Object.hasOwn(exampleSentences, subject))
    return {
      report: { ...report, narrative: { overview: exampleSentences[subject as SubjectId] } },
      last: null,
    };
  if (rule.id === 'narrative.parts')
    return { report: { ...report, narrative: { overview: exampleParts } }, last: null };
  const id = rule.id as SectionRule['id'];
  if (id === 'narrative.notice')
    return { report: { ...report, narrative: { other: citation(report.edition) } }, last: null };
  if (id === 'narrative.labels') return { report: { ...report, labels: exampleLabels }, last: null };
  const narrative = exampleSections[id];
  const repeats = id === 'narrative.problems.repeated';
  return {
    report: { ...report, narrative, headings: exampleHeadings[id] },
    last: repeats ? { ...lastYear, narrative } : null,
  };
}

/** A sentence that cites the notice of the other edition. */
function citation(edition: EditionId): string {
  const { notice } = editions[edition === '2021' ? '2019' : '2021'];
  return `本报告按照${notice}的格式编制，本年度未收取信息处理费。`;
}

/** The smallest report that breaks a rule of an edition: for the catalogue, and for a test that every rule can break. */
export function exampleOf(edition: EditionId, rule: Rule): Example {
  const report = allZero(edition);
  const count = 'requests.received.business';
  switch (rule.family) {
    case 'sum': {
      const cell = rule.shape === 'total' ? rule.terms.at(-1)?.cell : rule.terms[0]?.cell;
      return { report: withFigures(report, { [cell ?? '']: 1 }), last: null };
    }
    case 'blank':
      return { report: withFigures(report, { [rule.cells[0] ?? '']: null }), last: null };
    case 'number': {
      const cell = rule.reason === 'tooManyPlaces' ? moneyCell(edition) : count;
      return { report: withFigures(report, { [cell]: contents[rule.reason] }), last: null };
    }
    case 'edition':
      return { report: { ...report, year: edition === '2021' ? 2020 : 2021 }, last: null };
    case 'cover':
      return { report: { ...report, ...covers[rule.id](report.year) }, last: null };
    case 'unit':
      return {
        report: { ...withFigures(report, { [rule.cells[0] ?? '']: 1 }), unit: units[rule.about] },
        last: null,
      };
    case 'narrative':
      return narrativeExample(rule, report, allZero(edition, report.year - 1));
    case 'years':
      return yearExample(rule, allZero(edition, report.year + 1), report);
  }
}

function moneyCell(edition: EditionId): string {
  return figureCells(edition).find(({ kind }) => kind === 'money' || kind === 'amount')?.key ?? '';
}
