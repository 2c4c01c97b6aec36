import { Badge, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitsImport } from '../../../shared/api/units';
import { rowTroubleText } from '../../../shared/messages/unitsImportText';
import { columnHeads } from '../../../shared/units/import/columns';
import { usePane } from '../paneContext';
import { ChangeLine } from './ChangeLine';
import { changeTexts } from './changeTexts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { alignSelf: 'stretch', margin: 0, padding: 0, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  bar: { alignSelf: 'stretch' },
});

/** So many changes and places to be mended are listed; the counts are of all. */
const shown = 100;
const namesShown = 5;

interface ImportPreviewProps {
  name: string;
  answer: UnitsImport;
  onImport: () => void;
  onOther: () => void;
}

/** What a file would change, before it does: counts, each change, what has to be mended, what it does not touch. */
export function ImportPreview({ name, answer, onImport, onOther }: ImportPreviewProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { changes, troubles, absent, ignored, untouched } = answer;
  const comma = locale === 'zh' ? '、' : ', ';
  const mayImport = troubles.length === 0 && changes.length > 0;
  return (
    <>
      <h2 className={styles.title}>{say('directoryPreview', { name })}</h2>
      <div className={styles.counts} data-testid="directory-counts">
        {changeTexts.map(([kind, text]) => {
          const count = answer.counts[kind];
          return count > 0 ? (
            <Badge key={kind} appearance="tint" color="brand" shape="rounded">
              {say(text)} {count}
            </Badge>
          ) : null;
        })}
        <Badge appearance="tint" color="informative" shape="rounded">
          {say('directoryUntouched', { count: untouched })}
        </Badge>
      </div>
      {troubles.length > 0 && (
        <MessageBar className={styles.bar} intent="error" layout="multiline" data-testid="directory-troubles">
          <MessageBarBody>
            {say('directoryTroubles', { count: troubles.length })}
            <ul className={styles.list}>
              {troubles.slice(0, shown).map((trouble) => (
                <li key={`${trouble.row}.${trouble.column}.${trouble.trouble}`}>
                  {say('directoryRow', { row: trouble.row, column: columnHeads[trouble.column][0] ?? '' })}
                  {rowTroubleText(trouble, locale)}
                </li>
              ))}
            </ul>
            {troubles.length > shown && say('directoryMore', { count: troubles.length - shown })}
          </MessageBarBody>
        </MessageBar>
      )}
      {ignored.length > 0 && (
        <p className={styles.text}>{say('directoryIgnored', { names: ignored.join(comma) })}</p>
      )}
      {absent.length > 0 && (
        <p className={styles.text} data-testid="directory-absent">
          {say('directoryAbsent', {
            count: absent.length,
            names:
              absent
                .slice(0, namesShown)
                .map((unit) => unit.name)
                .join(comma) + (absent.length > namesShown ? '…' : ''),
          })}
        </p>
      )}
      {changes.length === 0 && troubles.length === 0 && (
        <p className={styles.text} data-testid="directory-nothing">
          {say('directoryNothing')}
        </p>
      )}
      <div className={styles.buttons}>
        {mayImport && (
          <Button appearance="primary" data-testid="directory-import" onClick={onImport}>
            {say('directoryImport', { count: changes.length })}
          </Button>
        )}
        <Button data-testid="directory-other" onClick={onOther}>
          {say('directoryOther')}
        </Button>
      </div>
      <ul className={styles.list} data-testid="directory-changes">
        {changes.slice(0, shown).map((change) => (
          <ChangeLine key={change.row} change={change} />
        ))}
      </ul>
      {changes.length > shown && (
        <p className={styles.text}>{say('directoryMore', { count: changes.length - shown })}</p>
      )}
    </>
  );
}
