import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LaidOut } from '../../state/paneState';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });

/** The report was not sent because it has errors: what there is to do. */
export function HeldBack({ found }: { found: LaidOut }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const { cards, result } = found;
  const errors = cards.filter(({ severity, kind }) => severity === 'error' && kind !== 'blank').length;
  const unexplained = cards.filter(
    ({ severity, findings: [finding] }) =>
      severity === 'warning' && !state.explanations[finding.rule]?.trim(),
  ).length;
  return (
    <Summary title={say('heldBackTitle')} tone="bad" takesFocus testId="held-back">
      <ul className={styles.list}>
        {errors > 0 && <li>{say('toDoErrors', { count: errors })}</li>}
        {result.counts.blanks > 0 && <li>{say('toDoBlanks', { count: result.counts.blanks })}</li>}
        {unexplained > 0 && <li>{say('toDoWarnings', { count: unexplained })}</li>}
      </ul>
    </Summary>
  );
}
