import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { reportYears } from '../../state/layingOut/reportYear';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { RollupSums } from './RollupSums';
import { useAnswer } from './useAnswer';

/** The first year of the form. */
const firstYear = 2019;

/** 汇总: what the reports of the region add up to in a year, and those of each region within it. */
export function Rollup(): ReactElement {
  const { actions, say } = usePane();
  const years = reportYears(new Date(), firstYear);
  const [year, setYear] = useState(years[0] ?? firstYear);
  /** The regions gone into, the innermost last; none is the supervisor's own. */
  const [path, setPath] = useState<string[]>([]);
  const region = path.at(-1) ?? null;
  const asked = useAnswer(useCallback(() => actions.archive.rollup(year, region), [actions, year, region]));
  return (
    <section data-testid="rollup" aria-label={say('tabRollup')}>
      <Field label={say('startYear')}>
        <Select
          value={String(year)}
          data-testid="rollup-year"
          onChange={(_, { value }) => setYear(Number(value))}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      {path.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setPath(path.slice(0, -1))}>
          {say('rollupUp', { region: path.at(-2) ?? say('tabRollup') })}
        </Button>
      )}
      {asked.kind === 'asking' && <Spinner size="small" label={say('rollupAsking')} />}
      {asked.kind === 'failed' && <ArchiveFailure failure={asked.failure} onRetry={asked.again} />}
      {asked.kind === 'answered' && (
        <RollupSums answer={asked.value} onEnter={(inner) => setPath([...path, inner])} />
      )}
    </section>
  );
}
