import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Doubt } from '../../../shared/files/fileProblem';
import { placeText } from '../../../shared/files/placeText';
import { cellName } from '../../../shared/messages/cellName';
import type { Report } from '../../../shared/report/report';
import { openDoubts } from '../../state/importing/openDoubts';
import { CellLink } from '../pieces/CellLink';
import { Summary } from '../pieces/Summary';
import { usePane } from '../paneContext';

/** So many are shown at once; the next ones come up as these are settled. */
const shown = 10;

const useStyles = makeStyles({
  source: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What an import left in doubt: each leads to its blank cell and says what the source says; filling the cell settles it. */
export function DoubtCards({ report }: { report: Report }): ReactElement | null {
  const styles = useStyles();
  const { state, say } = usePane();
  const doubts = openDoubts(state.imported, report);
  if (state.imported === null || doubts.length === 0) return null;
  return (
    <Summary
      title={say('doubtsTitle', { count: doubts.length })}
      tone="careful"
      takesFocus={false}
      testId="doubts"
    >
      <p className={styles.source}>{say('doubtsFrom', { source: state.imported.source })}</p>
      <ul className={styles.list}>
        {doubts.slice(0, shown).map((doubt, index) => (
          <li key={`${doubt.cell ?? index} ${doubt.found}`} className={styles.item} data-testid="doubt">
            <DoubtItem doubt={doubt} report={report} />
          </li>
        ))}
      </ul>
      {doubts.length > shown && (
        <p className={styles.source}>{say('doubtMore', { count: doubts.length - shown })}</p>
      )}
    </Summary>
  );
}

function DoubtItem({ doubt, report }: { doubt: Doubt; report: Report }): ReactElement {
  const styles = useStyles();
  const { state, actions, locale, say } = usePane();
  const { cell, fact, found, place, readings = [] } = doubt;
  const figures = readings.filter((reading) => typeof reading === 'number');
  return (
    <>
      <div>
        {fact === 'unitName' && say('doubtUnit', { found })}
        {cell === undefined && fact === undefined && say('doubtElsewhere')}
        {cell !== undefined && (
          <CellLink edition={report.edition} cell={cell}>
            {cellName(report.edition, cell, locale)}
          </CellLink>
        )}
      </div>
      {fact === undefined && (
        <p className={styles.text}>{say('doubtFound', { found, place: placeText(place, locale) })}</p>
      )}
      <div className={styles.actions}>
        {cell !== undefined &&
          figures.map((figure) => (
            <Button
              key={figure}
              size="small"
              disabledFocusable={state.work !== null}
              onClick={() => actions.fix({ kind: 'setFigures', changes: [{ cell, to: figure }] })}
            >
              {say('doubtTake', { figure })}
            </Button>
          ))}
        {cell === undefined && (
          <Button size="small" onClick={() => actions.settleDoubt(doubt)}>
            {say('doubtSettled')}
          </Button>
        )}
      </div>
    </>
  );
}
