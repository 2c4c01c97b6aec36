import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RecheckJob } from '../../../shared/api/recheckJob';
import { recheckPace, type Sample } from '../../state/supervising/recheckPace';
import type { TextName } from '../../texts/texts';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { BulkResults } from './BulkResults';
import { BulkSums } from './BulkSums';
import { jobName } from './jobName';
import { isRunning, useRecheckJob } from './useRecheckJob';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bad: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  cancel: { justifySelf: 'start' },
});

const states: Record<RecheckJob['state'], TextName> = {
  planning: 'bulkPlanning',
  running: 'bulkRunning',
  finished: 'bulkFinished',
  cancelled: 'bulkCancelled',
  failed: 'bulkFailed',
};

/** One bulk recheck: how far it is while it runs, and what came of it. */
export function BulkJob({ known }: { known: RecheckJob }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { job, samples, failure, look, cancel } = useRecheckJob(known);
  const running = isRunning(job);
  const { judged, versions } = job;
  return (
    <section className={styles.root} data-testid="bulk-job" aria-label={say(states[job.state])}>
      <h3 className={styles.title} data-testid="bulk-state" role="status">
        {say(states[job.state])}
      </h3>
      <p className={styles.aside}>{jobName(job, say, locale)}</p>
      {running && (
        <>
          <ProgressBar
            aria-label={say('bulkRunning')}
            thickness="large"
            value={versions === null ? undefined : versions === 0 ? 1 : judged / versions}
          />
          {versions !== null && (
            <div className={styles.line}>
              <span data-testid="bulk-count">{say('bulkCount', { judged, versions })}</span>
              <Pace job={job} samples={samples} />
            </div>
          )}
          <Button className={styles.cancel} size="small" data-testid="bulk-cancel" onClick={cancel}>
            {say('bulkCancel')}
          </Button>
        </>
      )}
      {failure && <ArchiveFailure failure={failure} onRetry={look} />}
      {job.log === 'contradicted' && <p className={styles.bad}>{say('bulkLogContradicted')}</p>}
      {!running && versions === 0 && <p className={styles.aside}>{say('bulkEmpty')}</p>}
      {!running && versions !== null && versions > 0 && (
        <>
          <div className={styles.line} data-testid="bulk-count">
            {say('bulkCount', { judged, versions })}
          </div>
          <BulkResults job={job} />
          {job.state === 'finished' &&
            [...job.years].reverse().map((year) => <BulkSums key={year} job={job} year={year} />)}
        </>
      )}
    </section>
  );
}

function Pace({ job, samples }: { job: RecheckJob; samples: Sample[] }): ReactElement | null {
  const { say } = usePane();
  const pace = recheckPace(job, samples);
  if (pace === null) return null;
  const left =
    pace.left < 90
      ? say('bulkSeconds', { count: pace.left })
      : say('bulkMinutes', { count: Math.ceil(pace.left / 60) });
  const rate = pace.rate < 10 ? pace.rate.toFixed(1) : pace.rate.toFixed(0);
  return <span data-testid="bulk-rate">{say('bulkRate', { rate, left })}</span>;
}
