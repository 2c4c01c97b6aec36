import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { whyNotAcrossYears } from '../../state/filling/lastYear';
import type { LaidOut } from '../../state/paneState';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Says below the findings that nothing was compared with last year; nothing where it was. */
export function AcrossYearsNote({ found }: { found: LaidOut }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const lastYear = usePaneState((state) => state.lastYear);
  const why = whyNotAcrossYears(lastYear, found.result);
  return (
    why && (
      <p className={styles.note} data-testid="not-across-years">
        {say(why)}
      </p>
    )
  );
}
