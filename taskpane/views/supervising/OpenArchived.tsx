import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { VersionAddress } from '../../api/archiveApi';
import type { Failure } from '../../api/failure';
import { Confirmation } from '../pieces/Confirmation';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';

type Step =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'fetching' }
  | { kind: 'failed'; failure: Failure; agreed: boolean };

/** Opens a version onto the sheets of this workbook; what would be replaced is asked about first. */
export function OpenArchived({ address }: { address: VersionAddress }): ReactElement {
  const { actions, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const work = usePaneState((state) => state.work);
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const isInTheWay = workbook.kind !== 'notLaidOut' || workbook.occupied.length > 0;

  const open = async (agreed: boolean): Promise<void> => {
    setStep({ kind: 'fetching' });
    const outcome = await actions.archive.getVersion(address);
    if (outcome.ok) actions.openArchived(outcome.value, agreed);
    setStep(outcome.ok ? { kind: 'idle' } : { kind: 'failed', failure: outcome.failure, agreed });
  };
  if (step.kind === 'asking') {
    return (
      <Confirmation
        title={say('archiveReplaceTitle')}
        text={say('archiveReplaceText')}
        goOn={say('archiveReplaceGoOn')}
        onGoOn={() => void open(true)}
        onCancel={() => setStep({ kind: 'idle' })}
      />
    );
  }
  if (workbook.kind === 'tooOld') return <span data-testid="too-old-to-open">{say('tooOldToOpen')}</span>;
  const busy = step.kind === 'fetching' || work === 'opening';
  return (
    <>
      <Button
        data-testid="archive-open"
        disabledFocusable={busy || work !== null || workbook.kind === 'starting'}
        icon={busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => (isInTheWay ? setStep({ kind: 'asking' }) : void open(false))}
      >
        {say(busy ? 'archiveOpening' : 'archiveOpen')}
      </Button>
      {step.kind === 'failed' && (
        <ArchiveFailure failure={step.failure} onRetry={() => void open(step.agreed)} />
      )}
    </>
  );
}
