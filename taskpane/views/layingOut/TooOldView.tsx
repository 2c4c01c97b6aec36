import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { editionForYear } from '../../../shared/editions/editions';
import { reportYears } from '../../state/layingOut/reportYear';
import { BlankWorkbook } from '../files/BlankWorkbook';
import { Message } from '../pieces/Message';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  field: { alignSelf: 'stretch' },
});

/** Excel lacks what the pane works with: says so, and gives the blank workbook, which needs no add-in. */
export function TooOldView(): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const who = usePaneState((state) => state.who);
  const [typedName, setTypedName] = useState('');
  const own = who.kind === 'known' && who.identity.role === 'reporter' ? who.identity.unit : null;
  const [year] = reportYears(new Date(), 2019);
  const edition = year === undefined ? null : editionForYear(year);
  const name = typedName.trim();
  return (
    <main className={styles.main}>
      <Message title={say('tooOldTitle')} text={say('tooOldText')} testId="too-old">
        {own === null && (
          <Field className={styles.field} label={say('startUnit')} hint={say('startUnitHint')}>
            <Input value={typedName} maxLength={200} onChange={(_, { value }) => setTypedName(value)} />
          </Field>
        )}
        {year !== undefined && edition !== null && (
          <BlankWorkbook edition={edition} year={year} unit={own ?? (name === '' ? null : { name })} />
        )}
      </Message>
    </main>
  );
}
