import type { Report } from '../../../report/report';
import type { FigureFinding, PartsFinding, SectionId, TextRange } from '../../narrativeFinding';
import type { ReadSection } from '../../reading/readNarrative';
import type { ReadSentence } from '../../reading/readText';
import { applicantParts } from './applicantParts';
import { disputeParts } from './disputeParts';
import { listedParts } from './listedParts';
import type { PartList } from './partList';
import { resultParts } from './resultParts';

/**
 * Finds numbers of the text that do not add up to one another: parts that exceed their whole, or all parts together that
 * are not the whole. Where a number of the list is already found to differ from the tables, that is the cause and
 * nothing more is said; nor where the tables explain it.
 *
 * @param read the text of the report
 * @param figures what has been found by comparing it with the tables
 */
export function checkParts(
  report: Report,
  read: readonly ReadSection[],
  figures: FigureFinding[],
): PartsFinding[] {
  const inTables = applicationsInTables(report);
  return read.flatMap(({ section, sentences }) => {
    const known = figures.filter((finding) => finding.section === section).map(({ number }) => number);
    return sentences.flatMap((sentence, index) =>
      partLists(sentence, sentences[index - 1] ?? null)
        .filter((list) => isWrong(list, inTables) && !isKnown(list, known))
        .filter(isFirstOfItsWhole)
        .map((list) => findingOf(list, sentence, section)),
    );
  });
}

const partLists = (sentence: ReadSentence, before: ReadSentence | null): PartList[] => [
  ...resultParts(sentence, before),
  ...disputeParts(sentence),
  ...applicantParts(sentence),
  ...listedParts(sentence),
];

function isWrong({ whole, parts, fit, others, areApplications }: PartList, inTables: number[]): boolean {
  const sum = sumOf(parts);
  const fits = (total: number): boolean => (fit === 'equal' ? sum === total : sum <= total);
  return ![whole.value, ...others, ...(areApplications ? inTables : [])].some(fits);
}

const isKnown = ({ whole, parts }: PartList, known: TextRange[]): boolean =>
  [whole, ...parts].some(({ start }) => known.some((number) => number.start === start));

const isFirstOfItsWhole = ({ whole }: PartList, index: number, all: PartList[]): boolean =>
  all.findIndex((list) => list.whole.start === whole.start) === index;

/** What applications may add up to beyond what the sentence says: with last year's, and all that were dealt with. */
function applicationsInTables({ figures }: Report): number[] {
  const [received, carriedIn, handled] = ['received', 'carriedIn', 'handled'].map((row) => {
    const figure = figures[`requests.${row}.total`];
    return typeof figure === 'number' ? figure : 0;
  });
  return [(received ?? 0) + (carriedIn ?? 0), handled ?? 0];
}

const findingOf = (
  { whole, parts, fit }: PartList,
  sentence: ReadSentence,
  section: SectionId,
): PartsFinding => ({
  section,
  sentence: { start: sentence.start, end: sentence.end },
  number: { start: whole.start, end: whole.end },
  quote: sentence.quote,
  stated: whole.value,
  parts: parts.map(({ value, start, end }) => ({ value, start, end })),
  partsAre: fit === 'equal' ? 'all' : 'some',
});

const sumOf = (parts: PartList['parts']): number => parts.reduce((sum, { value }) => sum + value, 0);
