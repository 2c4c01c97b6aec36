import { Button, Link, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { RecheckJob } from '../../../shared/api/recheckJob';
import type { Failure } from '../../api/failure';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { BulkJob } from './BulkJob';
import { jobName } from './jobName';
import { useAnswer } from './useAnswer';
import { useSupervised } from './useSupervised';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  start: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalL },
  year: { flexGrow: 1, minWidth: 0 },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** 批量复核: starts one, shows where it stands and what came of it, and finds earlier ones again. */
export function BulkRecheck(): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const { years, year: shownYear, region } = useSupervised();
  const { archive } = actions;
  const [year, setYear] = useState<number | null>(shownYear);
  const [begun, setBegun] = useState<RecheckJob | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useAnswer(useCallback(() => archive.listRecheckJobs(region), [archive, region]));
  const listed = asked.kind === 'answered' ? asked.value : [];
  const jobs = begun === null ? listed : [begun, ...listed.filter(({ id }) => id !== begun.id)];
  const shown = jobs.find(({ id }) => id === chosen) ?? jobs[0];
  const start = async (): Promise<void> => {
    setStarting(true);
    setFailure(null);
    const outcome = await archive.startRecheckJob(year, region);
    setStarting(false);
    if (!outcome.ok) return setFailure(outcome.failure);
    setBegun(outcome.value);
    setChosen(outcome.value.id);
  };
  return (
    <section data-testid="bulk-recheck" aria-label={say('tabRecheck')}>
      <p className={styles.text}>{say('bulkText')}</p>
      <div className={styles.start}>
        <Select
          className={styles.year}
          aria-label={say('startYear')}
          value={year === null ? '' : String(year)}
          data-testid="bulk-year"
          onChange={(_, { value }) => setYear(value === '' ? null : Number(value))}
        >
          <option value="">{say('bulkAllYears')}</option>
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
        <Button
          appearance="primary"
          data-testid="bulk-start"
          disabledFocusable={starting}
          onClick={() => void start()}
        >
          {say(starting ? 'bulkStarting' : 'bulkStart')}
        </Button>
      </div>
      {failure && <ArchiveFailure failure={failure} onRetry={() => void start()} />}
      {asked.kind === 'failed' && <ArchiveFailure failure={asked.failure} onRetry={asked.again} />}
      {asked.kind === 'asking' && begun === null && <Spinner size="small" label={say('bulkLoading')} />}
      {asked.kind === 'answered' && shown === undefined && <p className={styles.text}>{say('bulkNone')}</p>}
      {shown && <BulkJob key={shown.id} known={shown} />}
      {jobs.length > 1 && (
        <>
          <h3 className={styles.heading}>{say('bulkEarlier')}</h3>
          <ul className={styles.list}>
            {jobs
              .filter((job) => job !== shown)
              .map((job) => (
                <li key={job.id}>
                  <Link as="button" data-testid="bulk-earlier" onClick={() => setChosen(job.id)}>
                    {jobName(job, say, locale)}
                  </Link>
                </li>
              ))}
          </ul>
        </>
      )}
    </section>
  );
}
