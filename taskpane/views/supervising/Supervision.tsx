import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../paneContext';
import { CleanReports } from '../reviewing/CleanReports';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { AuditList } from './AuditList';
import { Overview } from './Overview';
import { BulkRecheck } from './BulkRecheck';
import { ReleaseList } from './ReleaseList';
import { ReportOfUnit } from './ReportOfUnit';
import { Rollup } from './Rollup';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginBottom: tokens.spacingVerticalM },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

const pages = [
  { id: 'overview', text: 'tabOverview' },
  { id: 'reviews', text: 'tabReviews' },
  { id: 'rollup', text: 'tabRollup' },
  { id: 'recheck', text: 'tabRecheck' },
  { id: 'releases', text: 'tabReleases' },
  { id: 'audit', text: 'tabAudit' },
] as const;
type PageId = (typeof pages)[number]['id'];

/** The supervisor's side: where the units of the region stand, one report at a time, and what they add up to. */
export function Supervision(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [chosen, setChosen] = useState<ChosenReport | null>(null);
  const [page, setPage] = useState<PageId>('overview');
  return (
    <main className={styles.main} data-testid="supervision">
      {chosen === null && (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={page}
          onTabSelect={(_, { value }) => setPage(pages.find(({ id }) => id === value)?.id ?? 'overview')}
        >
          {pages.map(({ id, text }) => (
            <Tab key={id} value={id} data-testid={`tab-${id}`}>
              {say(text)}
            </Tab>
          ))}
        </TabList>
      )}
      {chosen && <ReportOfUnit chosen={chosen} onBack={() => setChosen(null)} />}
      <Overview hidden={chosen !== null || page !== 'overview'} onChoose={setChosen} />
      {chosen === null && page === 'reviews' && <CleanReports />}
      {chosen === null && page === 'rollup' && <Rollup />}
      {chosen === null && page === 'recheck' && <BulkRecheck />}
      {chosen === null && page === 'releases' && <ReleaseList />}
      {chosen === null && page === 'audit' && <AuditList />}
    </main>
  );
}
