import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane, usePaneState } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** No answer from the server: nothing is lost, when the next try comes, and how not to wait for it. */
export function Waiting({ failures, retryAt }: { failures: number; retryAt: number }): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const work = usePaneState((state) => state.work);
  const seconds = useSecondsUntil(retryAt);
  return (
    <Summary title={say('waitingTitle')} tone="careful" takesFocus={failures === 1} testId="waiting">
      <p className={styles.text}>{say('waitingText', { seconds, count: failures })}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          data-testid="retry-now"
          disabledFocusable={work !== null}
          onClick={actions.submit}
        >
          {say('retryNow')}
        </Button>
        <Button size="small" data-testid="stop-trying" onClick={actions.stopSubmitting}>
          {say('stopTrying')}
        </Button>
      </div>
    </Summary>
  );
}

function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((time - now) / 1000));
}
