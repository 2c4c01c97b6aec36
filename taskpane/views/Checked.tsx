import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaidOut } from '../state/paneState';
import { AcrossYearsNote } from './filling/AcrossYearsNote';
import { FindingsList } from './filling/FindingsList';
import { Foot } from './submitting/Foot';
import { HealthLine } from './filling/HealthLine';
import { SubmissionCard } from './submitting/SubmissionCard';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    // The scrollbar's own room makes up the rest on the right.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** A report that could be read: its health, what came of submitting it, its findings, and what can be done. */
export function Checked({ found }: { found: LaidOut }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <HealthLine counts={found.result.counts} cards={found.cards} />
      <main className={styles.scroll}>
        <SubmissionCard found={found} />
        <FindingsList found={found} />
        <AcrossYearsNote found={found} />
      </main>
      <Foot found={found} />
    </>
  );
}
