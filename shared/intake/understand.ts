import type { Document } from '../document/document';
import { narrativeLimit } from '../report/report';
import type { Doubt } from './doubt';
import { alteredLabels } from './alteredLabels';
import { editionOf } from './editionOf';
import { preferCarried } from './preferCarried';
import { gatherRows } from './tables/gatherRows';
import { readFigures } from './tables/readFigures';
import { dayOf, readFacts } from './text/readFacts';
import { introductionOf, readSections } from './text/readSections';
import { takeSignature } from './text/signature';
import { unrollLines } from './unrollLines';
import type { ReadReport, Understood } from './understood';

/**
 * Understands a document as a report, by the labels of the form and never by position alone. Nothing is guessed: what is not
 * certain becomes a doubt, and its figure stays blank.
 *
 * @param name what the unit is called where the document does not tell, which is then a doubt: the name of the file
 */
export function understand(source: Document, name: string): Understood {
  const document = unrollLines(source);
  const state = gatherRows(document);
  if (state.rows.length === 0) return { ok: false, problem: { code: 'noTables' } };
  const sections = readSections(document);
  const facts = readFacts(sections.front, document.title);
  const signature = takeSignature(sections.end, facts.name);
  const year = facts.year;
  if (year === null) return { ok: false, problem: { code: 'noYear' } };
  const edition = editionOf(state, year);
  const { figures, places, doubts } = readFigures(state.rows, edition);
  const { narrative } = sections;
  if (narrative.other !== undefined) narrative.other = signature.text.map(({ text }) => text).join('\n');
  for (const [section, text] of Object.entries(narrative))
    narrative[section as keyof typeof narrative] = text.slice(0, narrativeLimit);
  const introduction = introductionOf(sections.front);
  const labels = alteredLabels(state, edition);
  const unit = signature.name ?? facts.name;
  const unnamed: Doubt[] = unit === null ? [{ fact: 'unitName', found: name, place: {} }] : [];
  const read: ReadReport = {
    ok: true,
    report: {
      edition,
      year,
      unit: { name: unit ?? name },
      ...(signature.date === null ? {} : { signedOn: dayOf(signature.date).slice(0, 50) }),
      ...(facts.documentNumber === null ? {} : { documentNumber: facts.documentNumber }),
      ...(introduction === '' ? {} : { introduction }),
      narrative,
      ...(sections.headings.length === 0 ? {} : { headings: sections.headings.slice(0, 60) }),
      ...(labels === undefined ? {} : { labels }),
      figures,
    },
    doubts: [...unnamed, ...state.doubts, ...doubts],
    places,
  };
  return preferCarried(read, document.carried);
}
