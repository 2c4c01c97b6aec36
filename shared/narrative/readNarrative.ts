import type { Report } from '../report/report';
import type { SectionId } from './narrativeFinding';
import type { ReadSentence } from './readText';
import { readText } from './readText';

/** A section of the report's text, read. */
export interface ReadSection {
  section: SectionId;
  sentences: ReadSentence[];
}

const sections: SectionId[] = ['overview', 'problems', 'other'];

/** Reads 一, 五 and 六 of a report; a section that it does not carry has no sentences. */
export const readNarrative = ({ narrative }: Report): ReadSection[] =>
  sections.map((section) => ({ section, sentences: readText(narrative?.[section] ?? '') }));
