import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';

const VersionList = lazy(async () => ({ default: (await import('./VersionList')).VersionList }));

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  toggle: { justifySelf: 'start' },
});

/** 历次报送: every version that the unit submitted for the year, why each replaced the one before, and what it changed. */
export const OwnVersions = memo(function OwnVersions({ receipt }: { receipt: Receipt }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.root} aria-label={say('ownVersions')}>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        data-testid="own-versions"
        onClick={() => setOpen(!open)}
      >
        {say(open ? 'ownVersionsHide' : 'ownVersions')}
      </Button>
      {open && (
        <Suspense fallback={<Spinner size="tiny" />}>
          <VersionList key={receipt.number} receipt={receipt} />
        </Suspense>
      )}
    </section>
  );
});
