import { textSectionIds } from '../editions/textSections';
import type { Report } from '../report/report';
import { compactText, type CompactText } from './reading/compactText';
import type { SectionId } from './narrativeFinding';

/** A section of the report's text, as it is written and as it is read. */
export interface SectionText {
  section: SectionId;
  text: string;
  compact: CompactText;
}

export const sectionText = (section: SectionId, text: string): SectionText => ({
  section,
  text,
  compact: compactText(text),
});

/** 一, 五 and 六 of a report in this order, without those that it does not carry. */
export const sectionTexts = ({ narrative }: Report): SectionText[] =>
  textSectionIds.flatMap((section) => {
    const text = narrative?.[section];
    return text === undefined ? [] : [sectionText(section, text)];
  });
