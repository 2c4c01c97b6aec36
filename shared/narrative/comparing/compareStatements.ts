import type { Report } from '../../report/report';
import type { Term } from '../../rulebook/rule';
import type { FigureFinding, SectionId, TableReading } from '../narrativeFinding';
import { readNarrative, type ReadSection } from '../reading/readNarrative';
import type { Statement } from '../reading/statement';
import { subjects } from '../lexicon/subjects';

const wholeRegion = /^全[省市县区州旗]$/;
const partOfRegion = /(局|委|委员会|办公室|办公厅|厅|中心)$/;
const shortened = /(局|委|办|厅)$/;

/**
 * Compares every statement of the three sections with the tables: a finding where the number is none of those that
 * it could be. Statements about other years or other bodies, and those whose cells are blank or no numbers, are not
 * judged.
 *
 * @param read the text of the report
 */
export function compareStatements(
  report: Report,
  read: readonly ReadSection[] = readNarrative(report),
): FigureFinding[] {
  return read.flatMap(({ section, sentences }) =>
    sentences
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => {
        const finding = compareStatement(statement, report, section);
        return finding === null ? [] : [finding];
      }),
  );
}

function compareStatement(statement: Statement, report: Report, section: SectionId): FigureFinding | null {
  const { year, body, subject, value, places } = statement;
  if (year !== null && year !== report.year) return null;
  if (body !== null && !isUnit(body, report.unit)) return null;
  const readings: TableReading[] = [];
  for (const terms of subjects[subject].readings[report.edition]) {
    const sum = sumOf(terms, report);
    if (sum === null || Number(sum.toFixed(places)) === value) return null;
    readings.push({ terms, value: sum });
  }
  if (readings.length === 0) return null;
  return {
    section,
    subject,
    sentence: { start: statement.sentenceStart, end: statement.sentenceEnd },
    number: { start: statement.start, end: statement.end },
    quote: statement.quote,
    stated: value,
    readings,
  };
}

function sumOf(terms: Term[], { figures }: Report): number | null {
  let sum = 0;
  for (const { cell, sign } of terms) {
    const figure = figures[cell];
    if (typeof figure !== 'number') return null;
    sum += sign * figure;
  }
  return sum;
}

/** 全市 is the unit where it reports for a region; any other name has to be part of the unit's own, or short for it. */
function isUnit(body: string, { name, kind }: Report['unit']): boolean {
  const short = name.replace('人民', '');
  if (wholeRegion.test(body) || body === '各级') {
    return kind === 'government' || (kind === undefined && !partOfRegion.test(name));
  }
  const several = body.split(/[及和与、]/);
  if (several.length > 1 && several.every((one) => one !== '' && isUnit(one, { name, kind }))) return true;
  const plain = body.replace('人民', '');
  return name.includes(body) || short.includes(plain) || (shortened.test(plain) && isShortFor(plain, short));
}

/** 市场监管局 has its characters, in their order, from 市场监督管理局. */
function isShortFor(body: string, name: string): boolean {
  let at = -1;
  return [...body].every((char) => (at = name.indexOf(char, at + 1)) !== -1);
}
