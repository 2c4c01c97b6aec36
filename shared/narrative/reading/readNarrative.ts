import type { Report } from '../../report/report';
import type { SectionId } from '../narrativeFinding';
import type { ReadSentence } from './readText';
import { readText } from './readText';
import { sectionTexts } from '../sectionTexts';

/** A section of the report's text, read. */
export interface ReadSection {
  section: SectionId;
  sentences: ReadSentence[];
}

/** Reads the sections of text that a report carries. */
export const readNarrative = (report: Report, texts = sectionTexts(report)): ReadSection[] =>
  texts.map(({ section, text, compact }) => ({ section, sentences: readText(text, compact) }));
