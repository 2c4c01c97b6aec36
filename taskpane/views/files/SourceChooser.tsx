import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useRef, type ClipboardEvent, type ReactElement } from 'react';
import { fileProblemText } from '../../../shared/files/fileProblemText';
import { reportTypes } from '../../../shared/files/fileTypes';
import { usePane } from '../paneContext';
import { pastedFile } from './pastedFile';
import type { ReadingStep } from './useFileReading';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  wide: { justifySelf: 'stretch' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  spinner: { justifyContent: 'flex-start', overflowWrap: 'anywhere' },
});

interface SourceChooserProps {
  step: ReadingStep;
  read: (bytes: Promise<Uint8Array>, name: string) => void;
}

/** Where a report is taken from: a file, or what was copied in Word, a browser or Excel; and why nothing came of it. */
export function SourceChooser({ step, read }: SourceChooserProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File): void => read(bytesOf(file), file.name);
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const file = pastedFile(event.clipboardData, say('clipboardName'));
    if (file !== null) take(file);
  };
  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        accept={reportTypes.join(',')}
        hidden
        data-testid="file-input"
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          target.value = '';
          if (file !== undefined) take(file);
        }}
      />
      <Button
        icon={<DocumentArrowUp20Regular />}
        data-testid="choose-file"
        aria-describedby="file-kinds"
        onClick={() => input.current?.click()}
      >
        {say('chooseFile')}
      </Button>
      <p className={styles.hint} id="file-kinds">
        {say('fileKinds')}
      </p>
      <Textarea
        className={styles.wide}
        value=""
        rows={2}
        aria-label={say('pasteHere')}
        placeholder={say('pasteHere')}
        data-testid="paste-here"
        onChange={() => undefined}
        onPaste={paste}
      />
      {step.kind === 'reading' && (
        <Spinner
          className={styles.spinner}
          size="tiny"
          label={
            step.page === null
              ? say('readingFile', { name: step.name })
              : say('readingPage', { name: step.name, ...step.page })
          }
        />
      )}
      {step.kind === 'failed' && (
        <MessageBar className={styles.wide} intent="error" layout="multiline" data-testid="file-failed">
          <MessageBarBody>
            {say('fileNotRead', { name: step.name })}
            {locale === 'zh' ? '：' : ': '}
            {step.problem === null ? say('fileFailed') : fileProblemText(step.problem, locale)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
