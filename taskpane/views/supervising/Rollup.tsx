import { Button, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import type { RollupOf } from '../../../shared/api/rollup';
import type { CellKey } from '../../../shared/editions/edition';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { regionAbout } from '../../state/supervising/regionAbout';
import { RollupBehind } from './RollupBehind';
import { RollupSums } from './RollupSums';
import { useAnswer } from './useAnswer';
import { useSupervised } from './useSupervised';

const useStyles = makeStyles({
  pickers: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
  of: { flexGrow: 1, minWidth: 0 },
});

/** 汇总: what the reports of the region add up to in a year, beside the year before, and those of each region within it. */
export function Rollup(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { years, year, path, region, chooseYear, choosePath } = useSupervised();
  const [of, setOf] = useState<RollupOf>('filed');
  const [cell, setCell] = useState<CellKey | null>(null);
  const asked = useAnswer(
    useCallback(() => actions.archive.rollup({ year, region, of }), [actions, year, region, of]),
  );
  const before = useAnswer(
    useCallback(() => actions.archive.rollup({ year: year - 1, region, of }), [actions, year, region, of]),
  );
  const known = useAnswer(useCallback(() => actions.archive.overview(year, region), [actions, year, region]));
  return (
    <section data-testid="rollup" aria-label={say('tabRollup')}>
      <div className={styles.pickers}>
        <Select
          aria-label={say('startYear')}
          value={String(year)}
          data-testid="rollup-year"
          onChange={(_, { value }) => chooseYear(Number(value))}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
        <Select
          className={styles.of}
          aria-label={say('rollupOf')}
          value={of}
          data-testid="rollup-of"
          onChange={(_, { value }) => setOf(value === 'accepted' ? 'accepted' : 'filed')}
        >
          <option value="filed">{say('rollupOfFiled')}</option>
          <option value="accepted">{say('rollupOfAccepted')}</option>
        </Select>
      </div>
      {path.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          data-testid="rollup-up"
          onClick={() => choosePath(path.slice(0, -1))}
        >
          {say('rollupUp', { region: path.at(-2)?.name ?? say('tabRollup') })}
        </Button>
      )}
      {asked.kind === 'asking' && <Spinner size="small" label={say('rollupAsking')} />}
      {asked.kind === 'failed' && <ArchiveFailure failure={asked.failure} onRetry={asked.again} />}
      {asked.kind === 'answered' && cell !== null && (
        <RollupBehind asked={{ year, region, of }} cell={cell} onBack={() => setCell(null)} />
      )}
      {asked.kind === 'answered' && cell === null && (
        <RollupSums
          answer={asked.value}
          before={before.kind === 'answered' ? before.value : null}
          about={regionAbout(asked.value.region, known.kind === 'answered' ? known.value : null)}
          onEnter={(inner) => choosePath([...path, inner])}
          onCell={setCell}
        />
      )}
    </section>
  );
}
