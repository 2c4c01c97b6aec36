import { textSectionIds } from '../../editions/textSections';
import type { Report } from '../../report/report';
import { sectionText, type SectionText } from '../sectionTexts';
import { readText, type ReadSentence } from './readText';

/** A section of the report's text, read. */
export interface ReadSection extends SectionText {
  sentences: ReadSentence[];
}

/**
 * Reads the sections of text that a report carries, in their order.
 *
 * @param before what was read of an earlier state of the report: a section whose text is still the same is taken from there
 */
export const readNarrative = (
  { narrative }: Pick<Report, 'narrative'>,
  before: readonly ReadSection[] = [],
): ReadSection[] =>
  textSectionIds.flatMap((section) => {
    const text = narrative?.[section];
    if (text === undefined) return [];
    const same = before.find((known) => known.section === section && known.text === text);
    if (same !== undefined) return [same];
    const written = sectionText(section, text);
    return [{ ...written, sentences: readText(text, written.compact) }];
  });
