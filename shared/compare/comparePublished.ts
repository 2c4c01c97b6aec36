import type { CellKey } from '../editions/edition';
import { plainUnitName } from '../report/isSameUnit';
import type { Report } from '../report/report';
import { compareReports, type ReportDifferences } from './compareReports';

/** What is printed on a published report besides figures and texts; codes, region and kind are not. */
const printed = ['edition', 'year', 'unit.name', 'signedOn', 'documentNumber'];

/**
 * What a unit published against what it filed. A figure that could not be read for sure is no difference, and neither are
 * blanks between characters, another way to write the unit's name, or what no published report prints.
 *
 * @param unsure the cells whose figures could not be read for sure
 */
export function comparePublished(
  filed: Report,
  published: Report,
  unsure: ReadonlySet<CellKey>,
): ReportDifferences {
  const { figures, texts, facts } = compareReports(withPlainTexts(filed), withPlainTexts(published));
  const sameName = plainUnitName(filed.unit.name) === plainUnitName(published.unit.name);
  return {
    figures: figures.filter(({ cell }) => !unsure.has(cell)),
    texts,
    facts: facts.filter(({ fact }) => printed.includes(fact) && !(fact === 'unit.name' && sameName)),
  };
}

const withPlainTexts = (report: Report): Report => ({
  ...report,
  narrative: Object.fromEntries(
    Object.entries(report.narrative ?? {}).map(([section, text]) => [
      section,
      (text ?? '')
        .split(/\r\n?|\n/)
        .map((line) => line.replace(/\s/g, ''))
        .filter((line) => line !== '')
        .join('\n'),
    ]),
  ),
});
