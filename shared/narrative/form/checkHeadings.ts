import type { Report } from '../../report/report';
import type { SectionFinding, SectionId } from '../narrativeFinding';
import { sectionTexts, type SectionText } from '../sectionTexts';
import { printedHeadings, takeApart, type FoundHeading, type PrintedHeading } from './printedHeadings';

interface Recognised extends FoundHeading {
  heading: PrintedHeading;
}

const as = ({ found, heading }: Recognised): { found: string; printed: string } => ({
  found,
  printed: heading.printed,
});
const isNumberedOtherwise = ({ number, heading }: Recognised): boolean => number !== heading.number;

/**
 * Judges the headings of the six sections: all there, numbered and named as printed, and each section's text under its
 * own. Headings that a source prints are judged as a whole; our own sheets print them right, so there only headings
 * that were pasted into a text count, and of these only such as are worded like the printed ones: a text may have
 * headings of its own.
 */
export function checkHeadings(
  report: Report,
  texts: readonly SectionText[] = sectionTexts(report),
): SectionFinding[] {
  return [
    ...(report.headings === undefined ? [] : checkPrinted(report.headings)),
    ...texts.flatMap(({ section, text }) => checkPasted(section, text)),
  ];
}

function checkPrinted(headings: string[]): SectionFinding[] {
  const found = headings.flatMap((text) => recognise(takeApart(text)));
  const missing = printedHeadings.filter((heading) => !found.some((each) => each.heading === heading));
  return [
    ...findingOf(
      'missing',
      missing.map(({ printed }) => ({ found: '', printed })),
    ),
    ...findingOf('number', found.filter(isNumberedOtherwise).map(as)),
    ...findingOf('name', found.filter(({ name, heading }) => name !== heading.name).map(as)),
  ];
}

/** One finding for all headings that a rule is about; none where there are none. */
const findingOf = (
  rule: 'missing' | 'number' | 'name' | 'misplaced',
  headings: { found: string; printed: string }[],
  section?: SectionId,
): SectionFinding[] =>
  headings.length === 0 ? [] : [{ rule: `narrative.headings.${rule}`, section, headings }];

function recognise(found: FoundHeading): Recognised[] {
  const heading =
    printedHeadings.find(({ name }) => name === found.name) ??
    printedHeadings.find(({ sign }) => sign.test(found.name));
  return heading === undefined ? [] : [{ ...found, heading }];
}

function checkPasted(section: SectionId, text: string): SectionFinding[] {
  const pasted = text.split('\n').flatMap((line): Recognised[] => {
    const found = takeApart(line);
    const heading = printedHeadings.find(({ name }) => found.number !== null && name === found.name);
    return heading === undefined ? [] : [{ ...found, heading }];
  });
  const isOwn = ({ heading }: Recognised): boolean => heading.section === section;
  return [
    ...findingOf('misplaced', pasted.filter((each) => !isOwn(each)).map(as), section),
    ...findingOf(
      'number',
      pasted.filter((each) => isOwn(each) && isNumberedOtherwise(each)).map(as),
      section,
    ),
  ];
}
