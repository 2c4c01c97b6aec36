import { makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { OverviewAnswer } from '../../../shared/api/overview';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { pathTo, regionChoices } from '../../state/supervising/regionPath';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { OverviewUnits } from './OverviewUnits';
import { useAnswer } from './useAnswer';
import { useSupervised } from './useSupervised';

const useStyles = makeStyles({
  pickers: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  year: { flexShrink: 0 },
  region: { flexGrow: 1, minWidth: 0 },
});

interface OverviewProps {
  /** Out of sight while a report is looked into; what is chosen here stays. */
  hidden: boolean;
  onChoose: (chosen: ChosenReport) => void;
}

/** 催报: who has filed for a year in the supervisor's region or one within it, who has not, and how long they have. */
export function Overview({ hidden, onChoose }: OverviewProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { years, year, path, region, chooseYear, choosePath } = useSupervised();
  const asked = useAnswer(useCallback(() => actions.archive.overview(year, region), [actions, year, region]));
  const here = useLast(asked.kind === 'answered' ? asked.value : null, `${year} ${region}`);
  const own = useOwn(path.length === 0 ? here : null);
  useAgainWhenBack(hidden, asked.again);
  return (
    <section hidden={hidden} data-testid="overview" aria-label={say('tabOverview')}>
      <div className={styles.pickers}>
        <Select
          className={styles.year}
          aria-label={say('startYear')}
          value={String(year)}
          data-testid="archive-year"
          onChange={(_, { value }) => chooseYear(Number(value))}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
        <Select
          className={styles.region}
          aria-label={say('overviewRegion')}
          value={region ?? own.region}
          data-testid="overview-region"
          onChange={(_, { value }) => choosePath(pathTo(value, own, path, here))}
        >
          {regionChoices(own, path, here).map((place) => (
            <option key={place.region} value={place.region}>
              {'\u3000'.repeat(place.depth) + place.name}
            </option>
          ))}
        </Select>
      </div>
      {asked.kind === 'failed' && <ArchiveFailure failure={asked.failure} onRetry={asked.again} />}
      {asked.kind === 'asking' && here === null && (
        <Spinner size="small" label={say('overviewAsking')} data-testid="overview-asking" />
      )}
      {asked.kind !== 'failed' && here !== null && (
        <OverviewUnits key={`${year} ${region}`} answer={here} onChoose={onChoose} />
      )}
    </section>
  );
}

/** The last answer to a question stays while it is asked again; another question begins without one. */
function useLast(answer: OverviewAnswer | null, question: string): OverviewAnswer | null {
  const [last, setLast] = useState<{ answer: OverviewAnswer; question: string } | null>(null);
  if (answer !== null && last?.answer !== answer) setLast({ answer, question });
  return answer ?? (last?.question === question ? last.answer : null);
}

/** The supervisor's own region, by its name once an answer has told it. */
function useOwn(answer: OverviewAnswer | null): { region: string; name: string } {
  const who = usePaneState((state) => state.who);
  const region = who.kind === 'known' && 'region' in who.identity ? who.identity.region : '';
  const [name, setName] = useState<string | null>(null);
  if (answer?.name && answer.name !== name) setName(answer.name);
  return { region, name: name ?? region };
}

/** A decision may have been made in the report that was looked into. */
function useAgainWhenBack(hidden: boolean, again: () => void): void {
  const wasHidden = useRef(hidden);
  useEffect(() => {
    if (wasHidden.current && !hidden) again();
    wasHidden.current = hidden;
  }, [hidden, again]);
}
