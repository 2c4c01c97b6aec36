import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Holds the place of a card that was mended, until the pointer leaves the list. */
export function MendedCard(): ReactElement {
  const { say } = usePane();
  return (
    <div className={useStyles().root} data-testid="mended">
      <Checkmark16Regular />
      {say('mended')}
    </div>
  );
}
