import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: {
    alignSelf: 'stretch',
    flexBasis: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConfirmationProps {
  title: string;
  text: string;
  goOn: string;
  onGoOn: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone, in its place rather than in a dialog; the focus is on the way back. */
export function Confirmation({ title, text, goOn, onGoOn, onCancel }: ConfirmationProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className={styles.box} role="alertdialog" aria-label={title} data-testid="confirmation">
      <div className={styles.title}>{title}</div>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        <Button size="small" data-testid="confirm" onClick={onGoOn}>
          {goOn}
        </Button>
        <Button size="small" appearance="primary" ref={cancel} onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
