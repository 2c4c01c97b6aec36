import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { RecheckJob, RecheckResult } from '../../../shared/api/recheckJob';
import type { Failure } from '../../api/failure';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { bulkSheet } from './bulkSheet';

const useStyles = makeStyles({
  sheet: { justifySelf: 'start' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Fetches all results, page by page, and puts them on a sheet. */
export function BulkToSheet({ job }: { job: RecheckJob }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const canPut = usePaneState(canPutOnSheet);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const put = async (): Promise<void> => {
    setBusy(true);
    setSaid(say('bulkCollecting'));
    const results: RecheckResult[] = [];
    let cursor: string | null = null;
    let failed: Failure | null = null;
    do {
      const page = await actions.archive.getRecheckResults(job.id, cursor, null);
      if (page.ok) results.push(...page.value.results);
      else failed = page.failure;
      cursor = page.ok ? page.value.next : null;
    } while (cursor !== null);
    setFailure(failed);
    const name = failed === null ? await actions.putTable(bulkSheet(job, results, say, locale)) : null;
    setSaid(name === null ? '' : say('putOnSheet', { name }));
    setBusy(false);
  };
  return (
    <>
      <Button
        className={styles.sheet}
        size="small"
        icon={<Table16Regular />}
        data-testid="bulk-to-sheet"
        disabledFocusable={busy || !canPut}
        onClick={() => void put()}
      >
        {say('toSheet')}
      </Button>
      <p className={styles.aside} role="status" data-testid="bulk-said">
        {said}
      </p>
      {failure && <ArchiveFailure failure={failure} onRetry={() => void put()} />}
    </>
  );
}
