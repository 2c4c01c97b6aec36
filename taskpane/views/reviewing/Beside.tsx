import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ArchivedVersion } from '../../../shared/api/answers';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';
import { LastYearBeside } from './LastYearBeside';
import { VersionChanges } from './VersionChanges';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
});

const lastYear = 'lastYear';

interface BesideProps {
  own: ArchivedVersion;
  /** Of every version of the unit and year. */
  receipts: readonly Receipt[];
}

/** A version beside one before it, or beside the year before, as the user chooses. */
export function Beside({ own, receipts }: BesideProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [chosen, setChosen] = useState('');
  const before = receipts
    .filter(({ version }) => version < own.receipt.version)
    .sort((a, b) => b.version - a.version);
  const other = before.find(({ version }) => String(version) === chosen);
  return (
    <div className={styles.root}>
      <Field label={say('besideTitle')}>
        <Select value={chosen} data-testid="beside" onChange={(_, { value }) => setChosen(value)}>
          <option value="">{say('besideNone')}</option>
          {before.map(({ version }) => (
            <option key={version} value={version}>
              {say('besideVersion', { version })}
            </option>
          ))}
          <option value={lastYear}>{say('besideLastYear', { year: own.receipt.year - 1 })}</option>
        </Select>
      </Field>
      {other && <VersionChanges key={chosen} own={own} before={other} />}
      {chosen === lastYear && <LastYearBeside own={own} />}
    </div>
  );
}
