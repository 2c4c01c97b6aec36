import { editions } from '../../editions/editions';
import type { Report } from '../../report/report';
import type { SectionFinding } from '../narrativeFinding';
import { sectionTexts, type FormText } from '../sectionTexts';

const citation = /国办公开办函[〔（](\d{4})[〕）]第?(\d+)号/g;

/**
 * Finds a text that cites the notice of another edition than the report uses, and not its own: the old notice carried
 * along. A text that cites no notice of a form, or both, is not judged.
 */
export function checkCitation(
  report: Report,
  texts: readonly FormText[] = sectionTexts(report),
): SectionFinding[] {
  const cited = texts.flatMap(({ section, compact }) =>
    [...compact.chars.matchAll(citation)].map(([quote, year, number]) => ({
      section,
      quote,
      notice: `国办公开办函〔${year}〕${number}号`,
    })),
  );
  const needed = editions[report.edition].notice;
  if (cited.some(({ notice }) => notice === needed)) return [];
  const ofAForm = new Set(Object.values(editions).map(({ notice }) => notice));
  const wrong = cited.find(({ notice }) => ofAForm.has(notice));
  return wrong ? [{ rule: 'narrative.notice', section: wrong.section, quote: wrong.quote, needed }] : [];
}
