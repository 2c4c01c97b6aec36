import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import type { Pages } from './usePages';

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalM } });

interface EndOfPagesProps {
  pages: Pick<Pages<unknown>, 'kind' | 'hasMore' | 'failure' | 'more'>;
  /** What is said while a page comes. */
  loading?: string;
  testId: string;
}

/** Below a list that comes by pages: that the next one comes, why it did not, or a button that asks for it. */
export function EndOfPages({ pages, loading, testId }: EndOfPagesProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { kind, hasMore, failure, more } = pages;
  if (failure) return <ArchiveFailure failure={failure} onRetry={more} />;
  if (kind === 'asking') return <Spinner size="small" label={loading} />;
  if (!hasMore) return null;
  return (
    <Button className={styles.more} data-testid={testId} onClick={more}>
      {say('listMore')}
    </Button>
  );
}
