import type { RollupAnswer } from '../../../shared/api/rollup';
import type { Locale } from '../../../shared/messages/locale';
import { sumBlocks, type SumBlock } from '../../../shared/rollup/sumBlocks';
import type { ChartBlock, ChartSheet } from '../../state/supervising/chartSheet';
import type { RegionAbout } from '../../state/supervising/regionAbout';
import type { TextName } from '../../texts/texts';
import { localTime } from '../pieces/localTime';
import type { PaneView } from '../paneContext';
import { missingText } from './missingText';

const looks: Record<SumBlock['id'], { title: TextName; first: TextName; kind: ChartBlock['kind'] }> = {
  applicants: { title: 'chartApplicants', first: 'chartKind', kind: 'ColumnClustered' },
  results: { title: 'chartResults', first: 'chartKind', kind: 'BarClustered' },
  disputes: { title: 'chartDisputes', first: 'chartKind', kind: 'ColumnStacked' },
  trend: { title: 'chartTrend', first: 'chartYear', kind: 'LineMarkers' },
};

/** Digits of a digest that tell two rollups apart at sight. */
const digits = 12;

/**
 * The sums of a region as a sheet of charts, the last year the one that it is about. Years in which nobody filed are left out. For
 * each year it says of how many units, which versions and when, so that the same sums can be made again and compared.
 *
 * @param answers of one region, by year, the latest one last
 * @param about the region in the latest year
 */
export function rollupChartSheet(
  answers: readonly RollupAnswer[],
  about: Pick<RegionAbout, 'name' | 'missing'>,
  say: PaneView['say'],
  locale: Locale,
): ChartSheet {
  const byYear = answers.filter(({ units }) => units > 0).sort((a, b) => a.year - b.year);
  const last = byYear.at(-1);
  const year = last?.year ?? 0;
  return {
    name: say('chartsSheet', { year }),
    lines: [
      say('chartsTitle', { region: about.name, year }),
      ...byYear.map((answer) =>
        say('chartsSource', {
          year: answer.year,
          units: answer.units,
          of: say(answer.of === 'accepted' ? 'rollupOfAccepted' : 'rollupOfFiled'),
          time: localTime(answer.asOf, locale),
          versions: answer.versions.slice(0, digits),
        }),
      ),
      ...(about.missing.length > 0 ? [missingText(about, say)] : []),
    ],
    blocks: sumBlocks(byYear).map(({ id, columns, lines }) => ({
      title: say(looks[id].title),
      head: [say(looks[id].first), ...columns.map((column) => column[locale]), say('chartBlank')],
      rows: lines.map(({ label, numbers, blank }) => [label[locale], ...numbers, blank]),
      drawn: columns.length + 1,
      kind: looks[id].kind,
    })),
  };
}
