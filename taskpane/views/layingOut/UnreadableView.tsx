import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { WorkbookProblem } from '../../../shared/layout/workbookProblem';
import { workbookProblemText } from '../../../shared/messages/workbookProblemText';
import { Message } from '../pieces/Message';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A workbook of ours that cannot be read: what is wrong with it, and the two ways on. */
export function UnreadableView({ problem }: { problem: WorkbookProblem }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const work = usePaneState((state) => state.work);
  const repairing = work === 'repairing';
  return (
    <main className={styles.main}>
      <Message title={say('unreadableTitle')} text={workbookProblemText(problem, locale)} testId="unreadable">
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            data-testid="repair"
            icon={repairing ? <Spinner size="tiny" /> : undefined}
            disabledFocusable={work !== null}
            onClick={() => actions.repair()}
          >
            {say(repairing ? 'repairing' : 'repair')}
          </Button>
          <Button
            icon={<ArrowSync16Regular />}
            data-testid="recheck"
            disabledFocusable={work !== null}
            onClick={actions.recheck}
          >
            {say('recheck')}
          </Button>
        </div>
        <p className={styles.note}>{say('repairNote')}</p>
      </Message>
    </main>
  );
}
