import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { editionForYear, editions } from '../../../shared/editions/editions';
import type { Unit } from '../../../shared/report/report';
import { reportYears } from '../../state/layingOut/reportYear';
import { Confirmation } from '../pieces/Confirmation';
import { Message } from '../pieces/Message';
import { usePane, usePaneState } from '../paneContext';

const BlankWorkbook = lazy(async () => ({
  default: (await import('../files/BlankWorkbook')).BlankWorkbook,
}));

const firstYear = Math.min(...Object.values(editions).map((edition) => edition.firstYear));

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  field: { alignSelf: 'stretch' },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The workbook holds no report yet: choose the year and lay the tables out. Sheets in the way are asked about. */
export function StartView({ occupied }: { occupied: string[] }): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const who = usePaneState((state) => state.who);
  const work = usePaneState((state) => state.work);
  const years = reportYears(new Date(), firstYear);
  const [year, setYear] = useState(years[0] ?? firstYear);
  const [typedName, setTypedName] = useState('');
  const [asking, setAsking] = useState(false);

  const own = who.kind === 'known' && who.identity.role === 'reporter' ? who.identity.unit : null;
  const isSignedIn = who.kind === 'known' || who.kind === 'noRole';
  const name = typedName.trim();
  const unit: Unit | null = own ?? (name === '' ? null : { name });
  const edition = editionForYear(year);
  const working = work === 'layingOut';
  const go = (): void => {
    setAsking(false);
    if (unit) actions.layOut(year, unit, occupied);
  };
  return (
    <main className={styles.main}>
      <Message title={say('startTitle')} text={say('startText')} testId="start">
        <Field
          className={styles.field}
          label={say('startYear')}
          hint={edition ? say('startEdition', { notice: editions[edition].notice }) : undefined}
        >
          <Select value={String(year)} data-testid="year" onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        {who.kind !== 'asking' && (
          <Field
            className={styles.field}
            label={say('startUnit')}
            hint={own ? undefined : say(isSignedIn ? 'startUnitHint' : 'startUnitUnknown')}
          >
            {own ? (
              <span className={styles.unit} data-testid="unit">
                {own.name}
              </span>
            ) : (
              <Input
                value={typedName}
                maxLength={200}
                data-testid="unit-name"
                onChange={(_, { value }) => setTypedName(value)}
              />
            )}
          </Field>
        )}
        {asking ? (
          <Confirmation
            title={say('occupiedTitle')}
            text={say('occupiedText', { sheets: occupied.join(say('listSeparator')) })}
            goOn={say('occupiedGoOn')}
            onGoOn={go}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={unit === null || work !== null}
            icon={working ? <Spinner size="tiny" /> : undefined}
            data-testid="lay-out"
            onClick={() => (occupied.length > 0 ? setAsking(true) : go())}
          >
            {say(working ? 'layingOut' : 'layOut')}
          </Button>
        )}
        <Button data-testid="import-report" onClick={() => actions.view('import')}>
          {say('importTitle')}
        </Button>
        {edition !== null && (
          <Suspense>
            <BlankWorkbook edition={edition} year={year} unit={unit} />
          </Suspense>
        )}
      </Message>
    </main>
  );
}
