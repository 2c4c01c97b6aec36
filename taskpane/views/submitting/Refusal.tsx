import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { figureCell } from '../../../shared/editions/figureCells';
import { cellName } from '../../../shared/messages/cellName';
import type { Report } from '../../../shared/report/report';
import type { Refused } from '../../state/paneState';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';

/** More cells than this are not listed one by one. */
const mostCells = 8;

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RefusalProps {
  failure: Refused;
  report: Report;
}

/** The server did not take the report: its reason in the user's language, the cells it named, and the number to quote. */
export function Refusal({ failure, report }: RefusalProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const cells =
    failure.kind === 'problem'
      ? (failure.problem.cells ?? []).filter((cell) => figureCell(report.edition, cell) !== undefined)
      : [];
  return (
    <Summary title={say('refusedTitle')} tone="bad" takesFocus testId="refusal">
      <p className={styles.text}>
        {failure.kind === 'problem' ? failure.problem.titles[locale] : say('unintelligible')}
      </p>
      {cells.length > 0 && (
        <ul className={styles.list}>
          {cells.slice(0, mostCells).map((cell) => (
            <li key={cell}>
              <CellLink edition={report.edition} cell={cell}>
                {cellName(report.edition, cell, locale)}
              </CellLink>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.aside}>
        {say('refusedNumber', {
          id: failure.kind === 'problem' ? failure.problem.correlationId : failure.correlationId,
        })}
      </p>
    </Summary>
  );
}
