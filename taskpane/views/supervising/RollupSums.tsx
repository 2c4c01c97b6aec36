import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RollupAnswer } from '../../../shared/api/rollup';
import { editions } from '../../../shared/editions/editions';
import { figureCell } from '../../../shared/editions/figureCells';
import { draftFromSums } from '../../../shared/rollup/draftFromSums';
import { sumsShown } from '../../state/supervising/sumsShown';
import { Confirmation } from '../pieces/Confirmation';
import { usePane } from '../paneContext';

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
    fontVariantNumeric: 'tabular-nums',
  },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface RollupSumsProps {
  answer: RollupAnswer;
  /** Goes into a region within this one. */
  onEnter: (region: string) => void;
}

/** The sums of a region: what is looked at first, the regions within it, and all of it onto the sheets. */
export function RollupSums({ answer, onEnter }: RollupSumsProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { region, units, edition, parts } = answer;
  if (units === 0) return <p className={styles.text}>{say('rollupNone')}</p>;
  const inner = parts.filter((part) => part.region !== region);
  return (
    <>
      <p className={styles.text} data-testid="rollup-units">
        {say('rollupUnits', { region, units })}
      </p>
      <table className={styles.table}>
        <tbody>
          {sumsShown(answer).map(({ cell, sum, blank }) => {
            const found = figureCell(edition, cell);
            const table = editions[edition].tables.find(({ id }) => id === found?.table)?.name[locale];
            return (
              <tr key={cell} data-testid="rollup-sum">
                <th scope="row" className={styles.cell}>
                  {table} {found?.rowName[locale]}
                  {blank > 0 && <p className={styles.aside}>{say('rollupBlank', { count: blank })}</p>}
                </th>
                <td className={styles.number}>{sum}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ToSheets answer={answer} />
      {inner.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('rollupParts')}</h3>
          <ul className={styles.list}>
            {inner.map((part) => (
              <li key={part.region}>
                <Link as="button" data-testid="rollup-part" onClick={() => onEnter(part.region)}>
                  {part.region}
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

/** All the sums onto the sheets, as a draft of the government's own report; what would be replaced is asked about first. */
function ToSheets({ answer }: { answer: RollupAnswer }): ReactElement {
  const styles = useStyles();
  const { state, actions, say } = usePane();
  const [asking, setAsking] = useState(false);
  const { workbook, work } = state;
  const isInTheWay = workbook.kind !== 'notLaidOut' || workbook.occupied.length > 0;
  const name = say('rollupName', { region: answer.region });
  const put = (agreed: boolean): void => {
    setAsking(false);
    const { report } = draftFromSums({ name }, answer);
    actions.importReport({ ok: true, report, doubts: null }, name, agreed);
  };
  if (asking)
    return (
      <Confirmation
        title={say('replaceTitle')}
        text={say('replaceText')}
        goOn={say('archiveReplaceGoOn')}
        onGoOn={() => put(true)}
        onCancel={() => setAsking(false)}
      />
    );
  return (
    <>
      <Button
        data-testid="rollup-to-sheets"
        disabledFocusable={work !== null || workbook.kind === 'starting' || workbook.kind === 'tooOld'}
        onClick={() => (isInTheWay ? setAsking(true) : put(false))}
      >
        {say('rollupToSheets')}
      </Button>
      <p className={styles.aside}>{say('rollupToSheetsText')}</p>
    </>
  );
}
