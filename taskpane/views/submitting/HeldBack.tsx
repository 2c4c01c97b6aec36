import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaidOut } from '../../state/paneState';
import { blockers, type Blocker } from '../../state/submitting/blockers';
import type { TextName } from '../../texts/texts';
import { usePane, usePaneState } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });

const toDo: Record<Blocker['kind'], TextName> = {
  errors: 'toDoErrors',
  blanks: 'toDoBlanks',
  unwritten: 'toDoUnwritten',
  unexplained: 'toDoWarnings',
};

/** The report was not sent because it has errors: what there is to do. */
export function HeldBack({ found }: { found: LaidOut }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const explanations = usePaneState((state) => state.explanations);
  return (
    <Summary title={say('heldBackTitle')} tone="bad" takesFocus testId="held-back">
      <ul className={styles.list}>
        {blockers(found, explanations).map(({ kind, count }) => (
          <li key={kind}>{say(toDo[kind], { count })}</li>
        ))}
      </ul>
    </Summary>
  );
}
