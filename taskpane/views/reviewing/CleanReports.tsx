import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { Accepted } from '../../state/reviewing/whyNotAccepted';
import { usePane } from '../paneContext';
import { Message } from '../pieces/Message';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { useAnswer } from '../supervising/useAnswer';
import { useSupervised } from '../supervising/useSupervised';
import { AcceptedReports } from './AcceptedReports';
import { CleanList } from './CleanList';

const useStyles = makeStyles({
  where: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 审核 of many at once: what waits for a decision and has nothing to look at, listed before it is accepted in one go. */
export function CleanReports(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { year, region, path } = useSupervised();
  const [done, setDone] = useState<Accepted[] | null>(null);
  const asked = useAnswer(
    useCallback(() => actions.archive.listClean(year, region), [actions, year, region]),
  );
  const again = (): void => {
    setDone(null);
    asked.again();
  };
  const place = path.at(-1)?.name;
  return (
    <section data-testid="clean-reports" aria-label={say('tabReviews')}>
      <p className={styles.where}>
        {[place, say('yearOf', { year })].filter((each) => each !== undefined).join(' · ')}
      </p>
      {done !== null ? (
        <AcceptedReports done={done} onBack={again} />
      ) : asked.kind === 'asking' ? (
        <Spinner size="small" label={say('cleanAsking')} />
      ) : asked.kind === 'failed' ? (
        <ArchiveFailure failure={asked.failure} onRetry={asked.again} />
      ) : asked.value.clean.length === 0 ? (
        <Message
          title={say('cleanNone')}
          text={asked.value.others > 0 ? say('cleanOthers', { count: asked.value.others }) : undefined}
          testId="clean-none"
        />
      ) : (
        <CleanList key={asked.value.year} answer={asked.value} onDone={setDone} />
      )}
    </section>
  );
}
