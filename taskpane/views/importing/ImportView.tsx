import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { SourceChooser } from '../files/SourceChooser';
import { useFileReading } from '../files/useFileReading';
import { usePane } from '../paneContext';
import { FoundReport } from './FoundReport';

const useStyles = makeStyles({
  main: {
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  back: { justifySelf: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 从已有报告导入: choose a source, see what was read and what is in doubt, then have it laid out and filled in. */
export function ImportView(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { step, read } = useFileReading();
  return (
    <main className={styles.main} data-testid="import">
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        data-testid="import-back"
        onClick={() => actions.view('report')}
      >
        {say('importBack')}
      </Button>
      <h2 className={styles.title}>{say('importTitle')}</h2>
      <p className={styles.text}>{say('importText')}</p>
      <SourceChooser step={step} read={read} />
      {step.kind === 'read' && <FoundReport key={step.name} filed={step.filed} source={step.name} />}
    </main>
  );
}
