import type { EditionId } from '../editions/edition';
import { blankRules } from './blankRules';
import { coverRules } from './coverRules';
import { editionRules } from './editionRules';
import { numberRules } from './numberRules';
import type { Rulebook } from './rule';
import { partsRules, sectionRules, statementRules } from './narrativeRules';
import { sumRules } from './sumRules';
import { unitRules } from './unitRules';
import { yearRules } from './yearRules';

const rulebookOf = (edition: EditionId): Rulebook => ({
  edition,
  sums: sumRules(edition),
  blanks: blankRules(edition),
  numbers: numberRules(edition),
  editions: editionRules(edition),
  cover: coverRules,
  units: unitRules(edition),
  years: yearRules(edition),
  sections: sectionRules,
  parts: partsRules,
  statements: statementRules(edition),
});

const rulebooks: Record<EditionId, Rulebook> = { '2019': rulebookOf('2019'), '2021': rulebookOf('2021') };

/** All rules of an edition, the same object each time. */
export function rulebook(edition: EditionId): Rulebook {
  return rulebooks[edition];
}
