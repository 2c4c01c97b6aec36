import type { OverviewAnswer, UnitStanding } from '../../../shared/api/overview';
import type { Locale } from '../../../shared/messages/locale';
import { daysOf } from '../../state/supervising/daysOf';
import type { TableSheet } from '../../state/supervising/tableSheet';
import { standingTexts } from '../../texts/standingTexts';
import { localTime } from '../pieces/localTime';
import type { PaneView } from '../paneContext';
import { listingNote } from './listingNote';

/** The units that are listed, as a table for a sheet. */
export function overviewSheet(
  { region, name, year, asOf }: OverviewAnswer,
  units: readonly UnitStanding[],
  say: PaneView['say'],
  locale: Locale,
): TableSheet {
  return {
    name: say('sheetOverview', { year }),
    lines: [
      say('sheetOverviewTitle', { name: name ?? region, year }),
      say('sheetAsOf', { time: localTime(asOf, locale) }),
    ],
    head: [
      say('columnUnit'),
      say('columnCode'),
      say('columnRegion'),
      say('columnStanding'),
      say('columnDue'),
      say('columnDays'),
      say('columnFiled'),
      say('columnVersion'),
      say('columnNote'),
    ],
    rows: units.map((unit) => [
      unit.name,
      unit.code,
      unit.region,
      say(standingTexts[unit.standing]),
      unit.due,
      daysOf(unit, asOf),
      unit.filed ? localTime(unit.filed.submittedAt, locale) : '',
      unit.filed?.version ?? '',
      listingNote(unit, say) ?? '',
    ]),
    widths: [200, 80, 72, 88, 72, 64, 120, 48, 160],
  };
}
