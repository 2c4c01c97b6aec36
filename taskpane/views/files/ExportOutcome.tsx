import { Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../paneContext';
import type { ExportStep } from './useExport';

const useStyles = makeStyles({
  text: {
    flexBasis: '100%',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  spinner: { justifyContent: 'flex-start' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** What came of an export: the file, which a click saves where the browser did not do so by itself. */
export function ExportOutcome({ step }: { step: ExportStep }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (step.kind === 'none') return null;
  if (step.kind === 'writing')
    return <Spinner className={styles.spinner} size="tiny" label={say('exporting')} />;
  return (
    <p className={styles.text} role="status" data-testid="exported">
      {step.kind === 'failed' ? (
        say('noticeUnexpected')
      ) : (
        <>
          {say('exported', { name: step.file.name })}
          <Link
            className={styles.link}
            href={step.file.address}
            download={step.file.name}
            data-testid="save-file"
          >
            {say('exportSave')}
          </Link>
          {step.isDraft && <span data-testid="exported-draft">{` ${say('exportedDraft')}`}</span>}
        </>
      )}
    </p>
  );
}
