import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import {
  nextDecisions,
  type Decision,
  type DecisionSent,
  type ReviewState,
} from '../../../shared/api/review';
import { draftKey, newDraft } from '../../state/reviewing/decisionDraft';
import type { TextName } from '../../texts/texts';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const offers: Record<Decision, TextName> = { accepted: 'accept', returned: 'returnIt', reopened: 'reopen' };

interface DecisionButtonsProps {
  receipt: Receipt;
  state: ReviewState;
  busy: boolean;
  onDecide: (decision: DecisionSent) => void;
}

/**
 * What can be decided from where the version stands: accepting at once, anything else after saying why. Words that are
 * written already stay.
 */
export function DecisionButtons({ receipt, state, busy, onDecide }: DecisionButtonsProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const drafts = usePaneState((state) => state.drafts);
  const draft = drafts[draftKey(receipt)];
  return (
    <div className={styles.actions}>
      {nextDecisions[state].map((decision) => (
        <Button
          key={decision}
          data-testid={`decide-${decision}`}
          disabledFocusable={busy}
          onClick={() =>
            decision === 'accepted'
              ? onDecide({ decision, comment: '', comments: [] })
              : actions.draftDecision(receipt, { ...(draft ?? newDraft(decision)), decision })
          }
        >
          {say(offers[decision])}
        </Button>
      ))}
    </div>
  );
}
