import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unit } from '../../../shared/report/report';
import { ownUnitInstead } from '../../state/submitting/ownUnitInstead';
import { usePane, usePaneState } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({ text: { margin: 0 }, button: { justifySelf: 'start' } });

/** The report cannot be handed in by whoever is signed in, since it is not their unit's: one click makes it so. */
export function NotOwnCard({ unit }: { unit: Unit }): ReactElement | null {
  const styles = useStyles();
  const { actions, say } = usePane();
  const own = usePaneState((state) => ownUnitInstead(state, unit));
  const work = usePaneState((state) => state.work);
  if (own === null) return null;
  const isBusy = work === 'repairing';
  return (
    <Summary title={say('notOwnTitle')} tone="careful" takesFocus={false} testId="not-own">
      <p className={styles.text}>
        {unit.code === undefined && unit.name === own.name
          ? say('notOwnNoCode', { own: own.name })
          : say('notOwnText', { found: unit.name, own: own.name })}
      </p>
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        data-testid="make-own"
        disabledFocusable={work !== null}
        icon={isBusy ? <Spinner size="tiny" /> : undefined}
        onClick={() => actions.repair(own)}
      >
        {say('makeOwn')}
      </Button>
    </Summary>
  );
}
