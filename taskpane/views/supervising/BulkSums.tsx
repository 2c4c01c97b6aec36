import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import type { RecheckJob, RecheckSums } from '../../../shared/api/recheckJob';
import { cellName } from '../../../shared/messages/cellName';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { explanationOf, sumsSheet } from './bulkSheet';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  sheet: { justifySelf: 'start' },
});

/** So many cells of a government are listed in the pane. */
const listed = 10;

/** Each government's report of a year against the sum of those below it, with the units that explain what differs. */
export function BulkSums({ job, year }: { job: RecheckJob; year: number }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const canPut = usePaneState(canPutOnSheet);
  const { archive } = actions;
  const [said, setSaid] = useState('');
  const asked = useAnswer(useCallback(() => archive.getRecheckSums(job.id, year), [archive, job.id, year]));
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  const sums = asked.value;
  const differs = sums.governments.some(({ cells }) => cells.length > 0);
  const put = async (): Promise<void> => {
    const name = await actions.putTable(sumsSheet(job, sums, say, locale));
    setSaid(name === null ? '' : say('putOnSheet', { name }));
  };
  return (
    <section className={styles.root} data-testid="bulk-sums" aria-label={say('bulkSums')}>
      <h3 className={styles.title}>{[say('bulkSums'), say('yearOf', { year })].join(' · ')}</h3>
      {sums.state === 'failed' && <p className={styles.aside}>{say('bulkSumsFailed')}</p>}
      {sums.state === 'done' && sums.governments.length === 0 && (
        <p className={styles.aside}>{say('bulkSumsNone')}</p>
      )}
      {sums.governments.map((government) => (
        <Government key={government.unit.code} government={government} />
      ))}
      {differs && (
        <Button
          className={styles.sheet}
          size="small"
          icon={<Table16Regular />}
          data-testid="bulk-sums-to-sheet"
          disabledFocusable={!canPut}
          onClick={() => void put()}
        >
          {say('toSheet')}
        </Button>
      )}
      <p className={styles.aside} role="status">
        {said}
      </p>
    </section>
  );
}

function Government({ government }: { government: RecheckSums['governments'][number] }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { unit, edition, children, cells } = government;
  const { name } = unit;
  if (cells.length === 0) {
    return <p className={styles.aside}>{say('bulkSumsEqual', { name, count: children.length })}</p>;
  }
  return (
    <>
      <p className={styles.name}>{say('bulkSumsDiffer', { name, count: cells.length })}</p>
      <ul className={styles.list}>
        {cells.slice(0, listed).map((cell) => {
          const { own, sum, difference } = cell;
          const named = cellName(edition, cell.cell, locale);
          return (
            <li key={cell.cell}>
              {say('bulkSumsCell', { cell: named, own, sum, difference })}
              <p className={styles.aside}>{explanationOf(cell, children, say)}</p>
            </li>
          );
        })}
      </ul>
      {cells.length > listed && (
        <p className={styles.aside}>{say('bulkMoreCells', { count: cells.length - listed })}</p>
      )}
    </>
  );
}
