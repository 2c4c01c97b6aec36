import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { presentationOf } from '../state/filling/presentation';
import type { LaidOut } from '../state/paneState';
import { AcrossYearsNote } from './filling/AcrossYearsNote';
import { CarryOverCard } from './filling/CarryOverCard';
import { FindingsList } from './filling/FindingsList';
import { HealthLine } from './filling/HealthLine';
import { LiveCounts } from './filling/LiveCounts';
import { PartsToFill } from './filling/PartsToFill';
import { DoubtCards } from './importing/DoubtCards';
import { usePaneState } from './paneContext';
import { Foot } from './submitting/Foot';
import { NewerVersion } from './submitting/NewerVersion';
import { NotOwnCard } from './submitting/NotOwnCard';
import { OwnVersions } from './submitting/OwnVersions';
import { ReturnedCard } from './submitting/ReturnedCard';
import { SubmissionCard } from './submitting/SubmissionCard';
import { ToReadNote } from './supervising/ToReadNote';

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

/** A report that could be read: how far and how well it is, what came of submitting it, its findings, what can be done. */
export function Checked({ found }: { found: LaidOut }): ReactElement {
  const styles = useStyles();
  const asked = usePaneState((state) => state.asked);
  const receipt = usePaneState((state) => state.receipt);
  const who = usePaneState((state) => state.who);
  const isReporter = who.kind === 'known' && who.identity.role === 'reporter';
  const presented = useMemo(() => presentationOf(found, asked), [found, asked]);
  return (
    <>
      <HealthLine counts={found.result.counts} presented={presented} />
      <main className={styles.scroll}>
        <ToReadNote />
        <NotOwnCard unit={found.report.unit} />
        <NewerVersion />
        <ReturnedCard report={found.report} />
        <SubmissionCard found={found} />
        {isReporter && receipt !== null && <OwnVersions receipt={receipt} />}
        <DoubtCards report={found.report} />
        <CarryOverCard report={found.report} />
        {presented.phase !== 'judged' && <PartsToFill report={found.report} presented={presented} />}
        <FindingsList found={found} presented={presented} />
        {presented.phase === 'judged' && <AcrossYearsNote found={found} />}
      </main>
      <Foot found={found} presented={presented} />
      <LiveCounts counts={found.result.counts} presented={presented} />
    </>
  );
}
