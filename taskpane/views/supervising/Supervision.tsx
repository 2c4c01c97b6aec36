import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';
import { ArchivedReport } from './ArchivedReport';
import { ArchiveList } from './ArchiveList';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** The supervisor's side: the archived reports of the region, and one of them at a time. */
export function Supervision(): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  const list = useAnswer(actions.archive.listReports);
  const [chosen, setChosen] = useState<Receipt | null>(null);
  return (
    <main className={styles.main} data-testid="supervision">
      {chosen ? (
        <ArchivedReport latest={chosen} onBack={() => setChosen(null)} />
      ) : (
        <ArchiveList list={list} onChoose={setChosen} />
      )}
    </main>
  );
}
