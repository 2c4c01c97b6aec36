import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RollupAnswer } from '../../../shared/api/rollup';
import type { CellKey } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { figureCell } from '../../../shared/editions/figureCells';
import type { RegionAbout } from '../../state/supervising/regionAbout';
import type { Place } from '../../state/supervising/regionPath';
import { sumsShown, type ShownSum } from '../../state/supervising/sumsShown';
import { usePane, type PaneView } from '../paneContext';
import { CellChooser } from './CellChooser';
import { missingText } from './missingText';
import { RollupCharts } from './RollupCharts';
import { RollupToSheets } from './RollupToSheets';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0`, overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalM },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface RollupSumsProps {
  answer: RollupAnswer;
  /** The same of the year before; null while it is not known. */
  before: RollupAnswer | null;
  about: RegionAbout;
  /** Goes into a region within this one. */
  onEnter: (place: Place) => void;
  /** Looks at the units behind a sum. */
  onCell: (cell: CellKey) => void;
}

/** The sums of a region: what is looked at first, the units behind each, and all of it onto sheets and into charts. */
export function RollupSums({ answer, before, about, onEnter, onCell }: RollupSumsProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { region, units, edition, parts, of } = answer;
  if (units === 0)
    return <p className={styles.text}>{say(of === 'accepted' ? 'rollupNoneAccepted' : 'rollupNone')}</p>;
  const inner = parts.filter((part) => part.region !== region);
  const nameOf = (code: string): string => about.parts.get(code) ?? code;
  return (
    <>
      <p className={styles.text} data-testid="rollup-units">
        {[
          say('rollupUnits', { region: about.name, units }),
          ...(before && before.units > 0 ? [say('rollupUnitsBefore', { units: before.units })] : []),
        ].join(' · ')}
      </p>
      {about.missing.length > 0 && (
        <p className={styles.text} data-testid="rollup-missing">
          {missingText(about, say)}
        </p>
      )}
      <table className={styles.table}>
        <tbody>
          {sumsShown(answer, before).map((shown) => {
            const { cell, sum, blank } = shown;
            const found = figureCell(edition, cell);
            const table = editions[edition].tables.find(({ id }) => id === found?.table)?.name[locale];
            const compared = comparedText(shown, say);
            return (
              <tr key={cell} data-testid="rollup-sum">
                <th scope="row" className={styles.cell}>
                  <Link as="button" data-testid="rollup-cell" onClick={() => onCell(cell)}>
                    {table} {found?.rowName[locale]}
                  </Link>
                  {compared !== null && <p className={styles.aside}>{compared}</p>}
                  {blank > 0 && <p className={styles.aside}>{say('rollupBlank', { count: blank })}</p>}
                </th>
                <td className={styles.number}>{sum}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CellChooser edition={edition} onCell={onCell} />
      <RollupCharts answer={answer} about={about} />
      <RollupToSheets answer={answer} />
      {inner.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('rollupParts')}</h3>
          <ul className={styles.list}>
            {inner.map((part) => (
              <li key={part.region}>
                <Link
                  as="button"
                  data-testid="rollup-part"
                  onClick={() => onEnter({ region: part.region, name: nameOf(part.region) })}
                >
                  {nameOf(part.region)}
                </Link>{' '}
                {say('rollupPart', { units: part.units })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A sum beside that of the year before; null where there was none. */
function comparedText({ sum, before }: ShownSum, say: PaneView['say']): string | null {
  if (before === null) return null;
  const change = sum - before;
  const said =
    change === 0
      ? say('rollupSame')
      : say(change > 0 ? 'rollupMore' : 'rollupLess', { count: Math.abs(change) });
  return say('rollupBefore', { sum: before, change: said });
}
