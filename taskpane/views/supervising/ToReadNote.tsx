import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { isToRead } from '../../state/supervising/isToRead';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
});

/** Says that what the sheets show is archived, and why no cell of it can be changed. */
export function ToReadNote(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const receipt = usePaneState((state) => state.receipt);
  const toRead = usePaneState(isToRead);
  if (!toRead || receipt === null) return null;
  return (
    <p className={styles.note} data-testid="to-read">
      <LockClosed16Regular className={styles.icon} />
      {say('toRead', { version: receipt.version })}
    </p>
  );
}
