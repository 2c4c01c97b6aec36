import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { recheckOutcomes, type RecheckJob, type RecheckOutcome } from '../../../shared/api/recheckJob';
import { usePane } from '../paneContext';
import { CountChoices } from '../pieces/CountChoices';
import { BulkToSheet } from './BulkToSheet';
import { EndOfPages } from './EndOfPages';
import { outcomeTexts, resultLines } from './resultLines';
import { usePages } from './usePages';

const useStyles = makeStyles({
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
  const { say } = usePane();
  const there = recheckOutcomes.filter((outcome) => job.outcomes[outcome] > 0);
  const [chosen, setChosen] = useState<RecheckOutcome | null>(there.find((each) => each !== 'right') ?? null);
  return (
    <>
      <CountChoices
        label={say('bulkOutcomes')}
        choices={there.map((outcome) => ({
          id: outcome,
          text: say(outcomeTexts[outcome]),
          count: job.outcomes[outcome],
        }))}
        chosen={chosen}
        onChoose={(outcome) => setChosen(chosen === outcome ? null : outcome)}
        testId="outcome"
      />
      <BulkToSheet job={job} />
      {chosen && <ResultList key={chosen} job={job.id} outcome={chosen} />}
    </>
  );
}

function ResultList({ job, outcome }: { job: string; outcome: RecheckOutcome }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const { archive } = actions;
  const pages = usePages(
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
        {pages.items.map((result) => (
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
      <EndOfPages pages={pages} testId="results-more" />
    </>
  );
}
