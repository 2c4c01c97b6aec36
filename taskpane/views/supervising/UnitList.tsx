import type { ReactElement } from 'react';
import type { OverviewAnswer, UnitStanding } from '../../../shared/api/overview';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { PagedList } from './PagedList';
import { UnitLine } from './UnitLine';

interface UnitListProps {
  units: readonly UnitStanding[];
  answer: Pick<OverviewAnswer, 'region' | 'year' | 'asOf'>;
  onChoose: (chosen: ChosenReport) => void;
}

/** The units by name, page by page. */
export function UnitList({ units, answer, onChoose }: UnitListProps): ReactElement {
  const { say } = usePane();
  if (units.length === 0) return <Message title={say('overviewNoMatch')} testId="overview-no-match" />;
  return (
    <PagedList
      items={units}
      keyOf={({ code, listing }) => `${code} ${listing}`}
      draw={(unit) => <UnitLine unit={unit} answer={answer} onChoose={onChoose} />}
    />
  );
}
