import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { reportYearDue, reportYears } from '../../state/layingOut/reportYear';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import { ImportPreview } from './ImportPreview';
import { failureText } from './failureText';
import { useDirectoryImport } from './useDirectoryImport';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The first year that a report may be of. */
const firstYear = 2008;

/** The administrator's side: a file of the directory is chosen, previewed, and imported as it was seen. */
export function Directory(): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [today] = useState(() => new Date());
  const [year, setYear] = useState(() => reportYearDue(today));
  const { step, preview, apply, again } = useDirectoryImport();
  const isBusy = step.kind === 'previewing' || step.kind === 'importing';
  return (
    <main className={styles.main} data-testid="directory">
      {step.kind === 'seen' ? (
        <ImportPreview name={step.name} answer={step.answer} onImport={apply} onOther={again} />
      ) : (
        <>
          <p className={styles.text}>{say('directoryIntro')}</p>
          {step.kind === 'done' && (
            <MessageBar intent="success" layout="multiline" data-testid="directory-done">
              <MessageBarBody>{say('directoryDone', { count: step.count })}</MessageBarBody>
            </MessageBar>
          )}
          <Field label={say('directoryYear')}>
            <Select
              value={String(year)}
              disabled={isBusy}
              data-testid="directory-year"
              onChange={(_, { value }) => setYear(Number(value))}
            >
              {reportYears(today, firstYear).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.csv"
            hidden
            data-testid="directory-input"
            onChange={({ target }) => {
              const [file] = Array.from(target.files ?? []);
              target.value = '';
              if (file !== undefined) preview(file, year);
            }}
          />
          <Button
            appearance="primary"
            icon={<DocumentArrowUp20Regular />}
            disabled={isBusy}
            data-testid="directory-choose"
            aria-describedby="directory-kinds"
            onClick={() => input.current?.click()}
          >
            {say('directoryChoose')}
          </Button>
          <p className={styles.hint} id="directory-kinds">
            {say('directoryKinds')}
          </p>
          {isBusy && (
            <Spinner
              size="tiny"
              label={say(step.kind === 'importing' ? 'directoryImporting' : 'directoryPreviewing')}
            />
          )}
          {step.kind === 'failed' && (
            <Message
              title={say('directoryFailed')}
              text={failureText(step.failure, locale, say)}
              testId="directory-failed"
            />
          )}
        </>
      )}
    </main>
  );
}
