import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';
import { ArchivedReport } from './ArchivedReport';
import { ArchiveList } from './ArchiveList';
import { ReleaseList } from './ReleaseList';
import { Rollup } from './Rollup';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  tabs: { marginBottom: tokens.spacingVerticalM },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

type PageId = 'reports' | 'rollup' | 'releases';

/** The supervisor's side: the archived reports of the region, one of them at a time, and what they add up to. */
export function Supervision(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const list = useAnswer(actions.archive.listReports);
  const [chosen, setChosen] = useState<Receipt | null>(null);
  const [page, setPage] = useState<PageId>('reports');
  return (
    <main className={styles.main} data-testid="supervision">
      {chosen ? (
        <ArchivedReport latest={chosen} onBack={() => setChosen(null)} />
      ) : (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={page}
            onTabSelect={(_, { value }) => setPage(value as PageId)}
          >
            <Tab value="reports" data-testid="tab-reports">
              {say('tabReports')}
            </Tab>
            <Tab value="rollup" data-testid="tab-rollup">
              {say('tabRollup')}
            </Tab>
            <Tab value="releases" data-testid="tab-releases">
              {say('tabReleases')}
            </Tab>
          </TabList>
          {page === 'reports' && <ArchiveList list={list} onChoose={setChosen} />}
          {page === 'rollup' && <Rollup />}
          {page === 'releases' && <ReleaseList />}
        </>
      )}
    </main>
  );
}
