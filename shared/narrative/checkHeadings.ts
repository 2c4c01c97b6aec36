import type { Report } from '../report/report';
import type { SectionFinding, SectionId } from './narrativeFinding';
import { sectionTexts } from './sectionTexts';
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
export function checkHeadings(report: Report): SectionFinding[] {
  return [
    ...(report.headings === undefined ? [] : checkPrinted(report.headings)),
    ...sectionTexts(report).flatMap(({ section, text }) => checkPasted(section, text)),
  ];
}

function checkPrinted(headings: string[]): SectionFinding[] {
  const found = headings.flatMap((text) => recognise(takeApart(text)));
  const missing = printedHeadings.filter((heading) => !found.some((each) => each.heading === heading));
  const misnumbered = found.filter(isNumberedOtherwise);
  const misnamed = found.filter(({ name, heading }) => name !== heading.name);
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            rule: 'narrative.headings.missing',
            headings: missing.map(({ printed }) => ({ found: '', printed })),
          } as const,
        ]),
    ...(misnumbered.length === 0
      ? []
      : [{ rule: 'narrative.headings.number', headings: misnumbered.map(as) } as const]),
    ...(misnamed.length === 0
      ? []
      : [{ rule: 'narrative.headings.name', headings: misnamed.map(as) } as const]),
  ];
}

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
  const elsewhere = pasted.filter(({ heading }) => heading.section !== section);
  const misnumbered = pasted.filter((each) => !elsewhere.includes(each) && isNumberedOtherwise(each));
  return [
    ...(elsewhere.length === 0
      ? []
      : [{ rule: 'narrative.headings.misplaced', section, headings: elsewhere.map(as) } as const]),
    ...(misnumbered.length === 0
      ? []
      : [{ rule: 'narrative.headings.number', section, headings: misnumbered.map(as) } as const]),
  ];
}
