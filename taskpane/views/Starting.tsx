import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Message } from './pieces/Message';
import { usePane, usePaneState } from './paneContext';

const useStyles = makeStyles({ root: { flexGrow: 1, justifyContent: 'center' } });

/** Shown until the workbook has been read for the first time; when that failed, the way to try again. */
export function Starting(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const notice = usePaneState((state) => state.notice);
  if (notice === null) {
    return <Spinner className={styles.root} size="small" label={say('starting')} labelPosition="below" />;
  }
  return (
    <Message title={say('unreadableTitle')}>
      <Button appearance="primary" data-testid="recheck" onClick={actions.recheck}>
        {say('recheck')}
      </Button>
    </Message>
  );
}
