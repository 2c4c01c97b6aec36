import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import {
  recheckOutcomes,
  type RecheckJob,
  type RecheckOutcome,
  type RecheckResult,
} from '../../../shared/api/recheckJob';
import type { Failure } from '../../api/failure';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { bulkSheet } from './bulkSheet';
import { outcomeTexts, resultLines } from './resultLines';
import { usePages } from './usePages';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  choice: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  sheet: { justifySelf: 'start' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What a recheck says of the versions: how many of each, those of one outcome, and all of them on a sheet. */
export function BulkResults({ job }: { job: RecheckJob }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const there = recheckOutcomes.filter((outcome) => job.outcomes[outcome] > 0);
  const [chosen, setChosen] = useState<RecheckOutcome | null>(there.find((each) => each !== 'right') ?? null);
  return (
    <>
      <div className={styles.choices} role="group" aria-label={say('bulkOutcomes')}>
        {there.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={mergeClasses(styles.choice, chosen === outcome && styles.chosen)}
            aria-pressed={chosen === outcome}
            data-testid={`outcome-${outcome}`}
            onClick={() => setChosen(chosen === outcome ? null : outcome)}
          >
            <span>{say(outcomeTexts[outcome])}</span>
            <span className={styles.number}>{job.outcomes[outcome]}</span>
          </button>
        ))}
      </div>
      <ToSheet job={job} />
      {chosen && <ResultList key={chosen} job={job.id} outcome={chosen} />}
    </>
  );
}

function ResultList({ job, outcome }: { job: string; outcome: RecheckOutcome }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const { archive } = actions;
  const { items, kind, hasMore, failure, more } = usePages(
    useCallback(
      async (cursor: string | null) => {
        const page = await archive.getRecheckResults(job, cursor, outcome);
        if (!page.ok) return page;
        return { ok: true as const, value: { items: page.value.results, next: page.value.next } };
      },
      [archive, job, outcome],
    ),
  );
  return (
    <>
      <ul className={styles.list} data-testid="bulk-results">
        {items.map((result) => (
          <li key={`${result.unit.code} ${result.year} ${result.version}`} className={styles.item}>
            <div className={styles.unit}>{result.unit.name}</div>
            <p className={styles.aside}>
              {say('bulkVersion', { year: result.year, version: result.version })}
            </p>
            <ul className={styles.lines}>
              {resultLines(result, say, locale).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {kind === 'asking' && <Spinner size="tiny" />}
      {failure && <ArchiveFailure failure={failure} onRetry={more} />}
      {kind === 'answered' && hasMore && <Button onClick={more}>{say('bulkMore')}</Button>}
    </>
  );
}

/** Fetches all results, page by page, and puts them on a sheet. */
function ToSheet({ job }: { job: RecheckJob }): ReactElement {
  const styles = useStyles();
  const { state, actions, locale, say } = usePane();
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
  const { workbook, work } = state;
  return (
    <>
      <Button
        className={styles.sheet}
        size="small"
        icon={<Table16Regular />}
        data-testid="bulk-to-sheet"
        disabledFocusable={
          busy || work !== null || workbook.kind === 'starting' || workbook.kind === 'tooOld'
        }
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
