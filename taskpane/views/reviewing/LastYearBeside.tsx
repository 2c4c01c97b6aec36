import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { ArchivedVersion } from '../../../shared/api/answers';
import { besideLastYear } from '../../../shared/compare/besideLastYear';
import { cellName } from '../../../shared/messages/cellName';
import type { Figure, Report } from '../../../shared/report/report';
import { isOnSheets } from '../../state/reviewing/isOnSheets';
import { usePane, usePaneState } from '../paneContext';
import { CellLink } from '../pieces/CellLink';
import { Summary } from '../pieces/Summary';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { useAnswer } from '../supervising/useAnswer';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  numbers: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A report's figures beside those that the unit handed in last for the year before. */
export function LastYearBeside({ own }: { own: ArchivedVersion }): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { unit, year } = own.receipt;
  const { code } = unit;
  const asked = useAnswer(
    useCallback(() => actions.archive.getLatest(code, year - 1), [actions, code, year]),
  );
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'answered') return <Figures own={own} last={asked.value.report} />;
  const { failure } = asked;
  if (failure.kind === 'problem' && failure.problem.code === 'not-found')
    return <p className={styles.aside}>{say('besideNoLastYear')}</p>;
  return <ArchiveFailure failure={failure} onRetry={asked.again} />;
}

function Figures({ own: { receipt, report }, last }: { own: ArchivedVersion; last: Report }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const { edition } = receipt;
  const onSheets = isOnSheets(workbook, receipt);
  const shown = (figure: Figure): string => (figure === null ? say('blankFigure') : String(figure));
  return (
    <Summary
      title={say('besideYears', { year: last.year })}
      tone="plain"
      takesFocus={false}
      testId="last-year-beside"
    >
      <p className={styles.aside}>{say('besideYearsHint')}</p>
      <ul className={styles.list}>
        {besideLastYear(report, last).map(({ cell, last: before, now }) => (
          <li key={cell} className={styles.item}>
            {onSheets ? (
              <CellLink edition={edition} cell={cell}>
                {cellName(edition, cell, locale)}
              </CellLink>
            ) : (
              <span>{cellName(edition, cell, locale)}</span>
            )}
            <span className={styles.numbers}>
              {say('compareVersions', { a: shown(before), b: shown(now) })}
            </span>
          </li>
        ))}
      </ul>
    </Summary>
  );
}
