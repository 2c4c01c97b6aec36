import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { foundText } from '../../../shared/files/foundText';
import type { Report } from '../../../shared/report/report';
import { groupDoubts, type DoubtGroup } from '../../state/importing/groupDoubts';
import { openDoubts } from '../../state/importing/openDoubts';
import { Summary } from '../pieces/Summary';
import { usePane, usePaneState } from '../paneContext';
import { DoubtCells } from './DoubtCells';

/** So many are shown at once; the next ones come up as these are settled. */
const shown = 10;

const useStyles = makeStyles({
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What an import left in doubt: each leads to its blank cells and says what the source says; filling them settles it. */
export function DoubtCards({ report }: { report: Report }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const imported = usePaneState((state) => state.imported);
  const doubts = openDoubts(imported, report);
  if (imported === null || doubts.length === 0) return null;
  const groups = groupDoubts(doubts);
  return (
    <Summary
      title={say('doubtsTitle', { count: groups.length })}
      tone="careful"
      takesFocus={false}
      testId="doubts"
    >
      <p className={styles.source}>{say('doubtsFrom', { source: imported.source })}</p>
      <ul className={styles.list}>
        {groups.slice(0, shown).map((group, index) => (
          <li
            key={`${group.cells[0] ?? index} ${group.doubt.found}`}
            className={styles.item}
            data-testid="doubt"
          >
            <DoubtItem group={group} report={report} />
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <p className={styles.source}>{say('doubtMore', { count: groups.length - shown })}</p>
      )}
    </Summary>
  );
}

function DoubtItem({ group, report }: { group: DoubtGroup; report: Report }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const { cells, doubt } = group;
  const { fact, found } = doubt;
  return (
    <>
      {fact === 'unitName' ? (
        <div>{say('doubtUnit', { found })}</div>
      ) : (
        <>
          <div>
            <DoubtCells edition={report.edition} cells={cells} linked />
          </div>
          <p className={styles.text}>{foundText(doubt, locale)}</p>
        </>
      )}
      <div className={styles.actions}>
        <Readings group={group} />
        {cells.length === 0 && (
          <Button size="small" onClick={() => actions.settleDoubt(doubt)}>
            {say('doubtSettled')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Each number that the source may mean, put in with one click. */
function Readings({ group: { cells, doubt } }: { group: DoubtGroup }): ReactElement {
  const { actions, say } = usePane();
  const work = usePaneState((state) => state.work);
  const [cell] = cells;
  const figures = (doubt.readings ?? []).filter((reading) => typeof reading === 'number');
  return (
    <>
      {cell !== undefined &&
        figures.map((figure) => (
          <Button
            key={figure}
            size="small"
            disabledFocusable={work !== null}
            onClick={() => actions.fix({ kind: 'setFigures', changes: [{ cell, to: figure }] })}
          >
            {say('doubtTake', { figure })}
          </Button>
        ))}
    </>
  );
}
