import type { RecheckJob, RecheckResult, RecheckSums } from '../../../shared/api/recheckJob';
import { cellName } from '../../../shared/messages/cellName';
import type { TableSheet } from '../../state/supervising/tableSheet';
import { localTime } from '../pieces/localTime';
import type { PaneView } from '../paneContext';
import { outcomeTexts, resultLines } from './resultLines';

type Say = PaneView['say'];
type Locale = PaneView['locale'];

/** The lines that say what a sheet is of, and when that was so. */
function linesOf(job: RecheckJob, say: Say, locale: Locale): string[] {
  const year = job.year === null ? say('bulkAllYears') : say('yearOf', { year: job.year });
  return [
    say('bulkSheetTitle', { region: job.region, year }),
    say('bulkSheetAt', { time: localTime(job.finishedAt ?? job.startedAt, locale) }),
    ...(job.state === 'cancelled' ? [say('bulkSheetCancelled')] : []),
    ...(job.log === 'contradicted' ? [say('bulkLogContradicted')] : []),
  ];
}

/** What a recheck says of each version, as a table for a sheet. */
export function bulkSheet(
  job: RecheckJob,
  results: readonly RecheckResult[],
  say: Say,
  locale: Locale,
): TableSheet {
  return {
    name: say('bulkSheet'),
    lines: linesOf(job, say, locale),
    head: [
      ...[say('columnUnit'), say('columnCode'), say('columnRegion'), say('columnYear'), say('columnVersion')],
      ...[say('columnOutcome'), say('columnDetails')],
    ],
    rows: results.map((result) => [
      ...[result.unit.name, result.unit.code, result.unit.region, result.year, result.version],
      say(outcomeTexts[result.outcome]),
      resultLines(result, say, locale).join('\n'),
    ]),
    widths: [200, 80, 72, 48, 48, 120, 420],
  };
}

/** Which units explain a difference, in words; empty where none does. */
export function explanationOf(
  { leftOut, withoutNumber }: RecheckSums['governments'][number]['cells'][number],
  children: RecheckSums['governments'][number]['children'],
  say: Say,
): string {
  const nameOf = (code: string): string => children.find((child) => child.code === code)?.name ?? code;
  const names = (codes: string[]): string => codes.map(nameOf).join(say('bulkAnd'));
  if (leftOut.length > 0) return say('bulkLeftOut', { names: leftOut.map(names).join(say('bulkOr')) });
  return withoutNumber.length > 0 ? say('bulkWithoutNumber', { names: names(withoutNumber) }) : '';
}

/** Every cell in which a government's report is not the sum of those below it, as a table for a sheet. */
export function sumsSheet(
  job: RecheckJob,
  { year, governments }: RecheckSums,
  say: Say,
  locale: Locale,
): TableSheet {
  return {
    name: say('bulkSumsSheet', { year }),
    lines: [...linesOf({ ...job, year }, say, locale), say('bulkSumsText')],
    head: [
      ...[say('columnGovernment'), say('columnCode'), say('columnCell'), say('columnOwn'), say('columnSum')],
      ...[say('columnDifference'), say('columnExplained')],
    ],
    rows: governments.flatMap(({ unit, edition, children, cells }) =>
      cells.map((cell) => [
        ...[unit.name, unit.code, cellName(edition, cell.cell, locale), cell.own, cell.sum, cell.difference],
        explanationOf(cell, children, say),
      ]),
    ),
    widths: [160, 80, 220, 64, 64, 64, 320],
  };
}
