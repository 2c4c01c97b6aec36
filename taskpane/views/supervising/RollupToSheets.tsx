import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RollupAnswer } from '../../../shared/api/rollup';
import { draftFromSums } from '../../../shared/rollup/draftFromSums';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { Confirmation } from '../pieces/Confirmation';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  aside: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** All the sums onto the sheets, as a draft of the government's own report; what would be replaced is asked about first. */
export function RollupToSheets({ answer }: { answer: RollupAnswer }): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const canPut = usePaneState(canPutOnSheet);
  const [asking, setAsking] = useState(false);
  const isInTheWay = workbook.kind !== 'notLaidOut' || workbook.occupied.length > 0;
  const name = say('rollupName', { region: answer.region });
  const put = (agreed: boolean): void => {
    setAsking(false);
    const { report } = draftFromSums({ name }, answer);
    actions.importReport({ ok: true, report, doubts: null }, name, agreed);
  };
  if (asking)
    return (
      <Confirmation
        title={say('replaceTitle')}
        text={say('replaceText')}
        goOn={say('archiveReplaceGoOn')}
        onGoOn={() => put(true)}
        onCancel={() => setAsking(false)}
      />
    );
  return (
    <>
      <Button
        data-testid="rollup-to-sheets"
        disabledFocusable={!canPut}
        onClick={() => (isInTheWay ? setAsking(true) : put(false))}
      >
        {say('rollupToSheets')}
      </Button>
      <p className={styles.aside}>{say('rollupToSheetsText')}</p>
    </>
  );
}
