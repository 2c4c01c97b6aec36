import type { Report } from '../report/report';
import type { SectionId } from './narrativeFinding';

/** A section of the report's text as it is written. */
export interface SectionText {
  section: SectionId;
  text: string;
}

const sections: SectionId[] = ['overview', 'problems', 'other'];

/** 一, 五 and 六 of a report in this order, without those that it does not carry. */
export const sectionTexts = ({ narrative }: Report): SectionText[] =>
  sections.flatMap((section) => {
    const text = narrative?.[section];
    return text === undefined ? [] : [{ section, text }];
  });
