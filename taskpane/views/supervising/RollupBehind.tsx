import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useCallback, useMemo, type ReactElement } from 'react';
import type { RollupCellAnswer } from '../../../shared/api/rollup';
import type { CellKey } from '../../../shared/editions/edition';
import { editionForYear } from '../../../shared/editions/editions';
import { cellName } from '../../../shared/messages/cellName';
import { exactSum } from '../../../shared/rollup/exactSum';
import { behindCell } from '../../state/supervising/behindCell';
import type { RollupAsked } from '../../api/regionApi';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { PagedList } from './PagedList';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground2 },
});

interface RollupBehindProps {
  asked: RollupAsked;
  cell: CellKey;
  onBack: () => void;
}

/** The units behind one sum: those without a number first, then the largest. */
export function RollupBehind({ asked, cell, onBack }: RollupBehindProps): ReactElement {
  const { actions, say } = usePane();
  const { year, region, of } = asked;
  const answer = useAnswer(
    useCallback(
      () => actions.archive.rollupCell({ year, region, of }, cell),
      [actions, year, region, of, cell],
    ),
  );
  return (
    <div data-testid="rollup-behind">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        data-testid="rollup-back"
        onClick={onBack}
      >
        {say('rollupBack')}
      </Button>
      {answer.kind === 'asking' && <Spinner size="small" label={say('rollupAsking')} />}
      {answer.kind === 'failed' && <ArchiveFailure failure={answer.failure} onRetry={answer.again} />}
      {answer.kind === 'answered' && <Units answer={answer.value} />}
    </div>
  );
}

function Units({ answer }: { answer: RollupCellAnswer }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { cell, year, units } = answer;
  const ordered = useMemo(() => behindCell(units), [units]);
  const sum = exactSum(units.flatMap(({ figure }) => figure ?? []));
  return (
    <>
      <p className={styles.text}>
        {say('rollupBehind', {
          cell: cellName(editionForYear(year) ?? '2021', cell, locale),
          units: units.length,
          sum,
        })}
      </p>
      <PagedList
        items={ordered}
        keyOf={({ code, region }) => `${region} ${code}`}
        draw={({ name, figure }) => (
          <div className={styles.line} data-testid="rollup-unit">
            <span>{name}</span>
            <span className={figure === null ? styles.none : styles.number}>
              {figure ?? say('rollupNoNumber')}
            </span>
          </div>
        )}
      />
    </>
  );
}
