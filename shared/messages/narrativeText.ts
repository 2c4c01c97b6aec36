import type { Label } from '../editions/edition';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';
import type { SectionRule } from '../rulebook/rule';
import { cellName } from './cellName';
import type { Locale } from './locale';
import type { FindingText, StatementFacts } from './messages';
import { narrativeEn } from './narrativeEn';
import { narrativeZh } from './narrativeZh';
import { factNames } from './workbookProblemText';

/** How many cells of a sum are named, and how much of a sentence is quoted on either side of its number. */
const namedCells = 2;
const quotedLength = 40;

/** What stands before the first section. */
const introduction: Label = { zh: '引言', en: 'The introduction' };

const wordsOf = { zh: narrativeZh, en: narrativeEn };

/** The sentence around a number, cut on both sides where it is long. */
function quoteOf({ narrative }: Finding): StatementFacts['quote'] {
  const { quote = '', sentence, number } = narrative ?? {};
  const from = (number?.start ?? 0) - (sentence?.start ?? 0);
  const to = (number?.end ?? 0) - (sentence?.start ?? 0);
  const before = quote.slice(0, from).trimStart();
  const after = quote.slice(to).trimEnd();
  return {
    before: before.length > quotedLength ? `…${before.slice(-quotedLength)}` : before,
    number: quote.slice(from, to),
    after: after.length > quotedLength ? `${after.slice(0, quotedLength)}…` : after,
  };
}

/** Puts a finding about the sections of text into words. */
export function narrativeText(finding: Finding, report: Report, locale: Locale): FindingText {
  const {
    section: id,
    length = 0,
    limit = 0,
    missing = [],
    quote = '',
    needed = '',
    headings = [],
    readings,
    parts,
    stated = 0,
  } = finding.narrative ?? {};
  const section = id === undefined ? introduction[locale] : factNames[id][locale];
  if (parts !== undefined) {
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return wordsOf[locale].parts({
      section,
      quote: quoteOf(finding),
      parts: parts.map(({ value }) => value),
      sum,
      difference: sum - stated,
    });
  }
  if (readings === undefined)
    return wordsOf[locale].section({
      rule: finding.rule as SectionRule['id'],
      section,
      length,
      limit,
      missing,
      quote,
      needed,
      headings,
      year: report.year,
    });
  return wordsOf[locale].statement({
    section,
    quote: quoteOf(finding),
    readings: readings.map(({ terms, value }) => ({
      cells: terms
        .slice(0, namedCells)
        .map(({ cell, sign }) => ({ name: cellName(report.edition, cell, locale), sign })),
      more: Math.max(0, terms.length - namedCells),
      value,
    })),
  });
}
