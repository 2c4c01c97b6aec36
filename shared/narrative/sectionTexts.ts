import { textSectionIds } from '../editions/textSections';
import type { Report } from '../report/report';
import { compactText, type CompactText } from './reading/compactText';
import type { SectionId } from './narrativeFinding';

/** A part of the report's text, as it is written and as it is read; the introduction is of no section. */
export interface FormText {
  section?: SectionId;
  text: string;
  compact: CompactText;
}

/** A section of the report's text. */
export interface SectionText extends FormText {
  section: SectionId;
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

/** What stands before the first section, where the source has it: there reports tell their period, and cite the notice. */
export const introductionTexts = ({ introduction }: Report): FormText[] =>
  introduction === undefined ? [] : [{ text: introduction, compact: compactText(introduction) }];
