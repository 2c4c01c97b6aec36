import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { OverviewAnswer, UnitStanding } from '../../../shared/api/overview';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import type { ChosenReport } from './Overview';
import { UnitLine } from './UnitLine';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  pages: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Units on a page: few enough to draw at once, whatever the list holds. */
const pageSize = 50;

interface UnitListProps {
  units: readonly UnitStanding[];
  answer: Pick<OverviewAnswer, 'region' | 'year' | 'asOf'>;
  onChoose: (chosen: ChosenReport) => void;
}

/** The units by name, page by page. */
export function UnitList({ units, answer, onChoose }: UnitListProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [page, setPage] = useState(0);
  if (units.length === 0) return <Message title={say('overviewNoMatch')} testId="overview-no-match" />;
  const from = page * pageSize;
  const shown = units.slice(from, from + pageSize);
  return (
    <>
      <ul className={styles.list} data-testid="unit-list">
        {shown.map((unit) => (
          <li key={`${unit.code} ${unit.listing}`} data-testid="unit-line">
            <UnitLine unit={unit} answer={answer} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <div className={styles.pages}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={say('pageBefore')}
          disabledFocusable={page === 0}
          onClick={() => setPage(page - 1)}
        />
        <span data-testid="unit-page">
          {say('overviewShown', { from: from + 1, to: from + shown.length, count: units.length })}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          aria-label={say('pageAfter')}
          data-testid="unit-page-after"
          disabledFocusable={from + pageSize >= units.length}
          onClick={() => setPage(page + 1)}
        />
      </div>
    </>
  );
}
