import { figureCells } from '../editions/figureCells';
import { textSectionIds } from '../editions/textSections';
import { parseReport } from '../report/parseReport';
import type { Report } from '../report/report';
import { plainText } from './labelText';
import type { ReadReport } from './understood';

/**
 * What a document of ours carries, wherever what is seen says the same: so it is read back exactly. Where a figure that is
 * seen is another one, that is a doubt with both, and the figure stays blank; a text, a name or a date that is seen to be
 * another one counts as it is seen.
 *
 * @param carried the JSON that the document carries
 */
export function preferCarried(read: ReadReport, carried: string | undefined): ReadReport {
  const report = carried === undefined ? null : parsed(carried);
  if (report === null || report.edition !== read.report.edition || report.year !== read.report.year)
    return read;
  const seen = read.report;
  const doubts = [...read.doubts];
  const figures: Report['figures'] = {};
  for (const { key } of figureCells(seen.edition)) {
    const [shown, kept] = [seen.figures[key] ?? null, report.figures[key] ?? null];
    const isSame = shown === kept || String(shown ?? '') === String(kept ?? '');
    figures[key] = isSame ? kept : null;
    if (!isSame && !doubts.some(({ cell }) => cell === key))
      doubts.push({
        cell: key,
        found: String(shown ?? ''),
        place: read.places[key] ?? {},
        readings: [shown, kept],
        carried: kept,
      });
  }
  const narrative: Report['narrative'] = {};
  for (const section of textSectionIds) {
    const [shown, kept] = [seen.narrative?.[section], report.narrative?.[section]];
    const text = isSaid(shown, kept) ? kept : shown;
    if (text !== undefined) narrative[section] = text;
  }
  const cover = {
    unit: isSaid(seen.unit.name, report.unit.name) ? report.unit : seen.unit,
    signedOn: seen.signedOn ?? report.signedOn,
    documentNumber: isSaid(seen.documentNumber, report.documentNumber)
      ? report.documentNumber
      : seen.documentNumber,
  };
  const { headings: _printed, ...kept } = report;
  return {
    ...read,
    report: withoutAbsent({
      ...kept,
      ...cover,
      narrative:
        report.narrative === undefined && Object.keys(narrative).length === 0 ? undefined : narrative,
      headings: report.headings,
      introduction: isSaid(seen.introduction, report.introduction) ? report.introduction : seen.introduction,
      labels: seen.labels ?? report.labels,
      figures,
    }),
    doubts,
  };
}

const isSaid = (shown: string | undefined, kept: string | undefined): boolean =>
  plainText(shown ?? '') === plainText(kept ?? '');

function parsed(carried: string): Report | null {
  try {
    const result = parseReport(JSON.parse(carried));
    return result.ok ? result.report : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function withoutAbsent(report: Report): Report {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined)) as Report;
}
