import { Button, Spinner } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useCallback, type ReactElement } from 'react';
import { usePane } from '../paneContext';
import { ArchivedReport } from './ArchivedReport';
import { ArchiveFailure } from './ArchiveFailure';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { useAnswer } from './useAnswer';

interface ReportOfUnitProps {
  chosen: ChosenReport;
  onBack: () => void;
}

/** What a unit filed for a year, from its newest version on; asked for when it is looked into. */
export function ReportOfUnit({ chosen, onBack }: ReportOfUnitProps): ReactElement {
  const { actions, say } = usePane();
  const { unit, year } = chosen;
  const asked = useAnswer(useCallback(() => actions.archive.listVersions(unit, year), [actions, unit, year]));
  const latest = asked.kind === 'answered' ? asked.value.at(-1) : undefined;
  if (latest) return <ArchivedReport latest={latest} onBack={onBack} />;
  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>
        {say('archiveBack')}
      </Button>
      {asked.kind === 'failed' ? (
        <ArchiveFailure failure={asked.failure} onRetry={asked.again} />
      ) : (
        <Spinner size="small" />
      )}
    </>
  );
}
