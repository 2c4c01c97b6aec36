import { Badge, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import {
  nextDecisions,
  type DecisionSent,
  type ReviewsAnswer,
  type ReviewState,
} from '../../../shared/api/review';
import type { Failure } from '../../api/failure';
import { draftKey } from '../../state/reviewing/decisionDraft';
import type { TextName } from '../../texts/texts';
import { usePane, usePaneState } from '../paneContext';
import { Summary } from '../pieces/Summary';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { useAnswer } from '../supervising/useAnswer';
import { DecisionButtons } from './DecisionButtons';
import { DecisionForm } from './DecisionForm';
import { DecisionList, decisionNames } from './DecisionList';
import { DecisionRefused } from './DecisionRefused';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badge: { justifySelf: 'start' },
  start: { justifySelf: 'start' },
});

const states: Record<ReviewState, { text: TextName; color: 'informative' | 'success' | 'danger' }> = {
  submitted: { text: 'reviewSubmitted', color: 'informative' },
  accepted: { text: decisionNames.accepted, color: 'success' },
  returned: { text: decisionNames.returned, color: 'danger' },
  reopened: { text: decisionNames.reopened, color: 'informative' },
};

interface ReviewPanelProps {
  /** Of the version that is looked at. */
  receipt: Receipt;
  /** Asks to look at a newer version, which the panel came to know of. */
  onNewer: (version: number) => void;
}

/** 审核: what was decided of a version so far, and, for a supervisor, accepting it or giving it back with comments. */
export function ReviewPanel({ receipt, onNewer }: ReviewPanelProps): ReactElement | null {
  const { actions } = usePane();
  const { unit, year, version } = receipt;
  const { code } = unit;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  const asked = useAnswer(
    useCallback(
      () => actions.archive.getReviews({ unit: code, year, version }),
      [actions, code, year, version],
    ),
  );
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  const seen = asked.value;
  const decide = async (decision: DecisionSent): Promise<void> => {
    setBusy(true);
    const outcome = await actions.archive.decide({ unit: code, year, version }, decision, seen);
    setBusy(false);
    setRefused(outcome.ok ? null : outcome.failure);
    if (outcome.ok) actions.draftDecision(receipt, null);
    if (outcome.ok || outcome.failure.kind === 'problem') asked.again();
  };
  return (
    <Decisions
      {...{ receipt, onNewer, seen, refused, busy }}
      onDecide={(decision) => void decide(decision)}
    />
  );
}

interface DecisionsProps extends ReviewPanelProps {
  seen: ReviewsAnswer;
  /** Why the last decision was not recorded. */
  refused: Failure | null;
  busy: boolean;
  onDecide: (decision: DecisionSent) => void;
}

function Decisions({ receipt, onNewer, seen, refused, busy, onDecide }: DecisionsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const who = usePaneState((state) => state.who);
  const drafts = usePaneState((state) => state.drafts);
  const mayDecide = who.kind === 'known' && who.identity.role === 'supervisor';
  const isNewest = seen.newest <= receipt.version;
  const draft = drafts[draftKey(receipt)];
  const isOpen = draft !== undefined && nextDecisions[seen.state].includes(draft.decision);
  const { text, color } = states[seen.state];
  return (
    <Summary title={say('reviewTitle')} tone="plain" takesFocus={false} testId="review">
      <Badge
        className={styles.badge}
        appearance="tint"
        shape="rounded"
        color={color}
        data-testid="review-state"
      >
        {say(text)}
      </Badge>
      {refused && <DecisionRefused failure={refused} />}
      {seen.reviews.length > 0 && (
        <DecisionList reviews={seen.reviews} receipt={receipt} testId="decisions" />
      )}
      {!isNewest && (
        <>
          <p className={styles.aside} data-testid="review-outdated">
            {say('reviewOutdated', { newest: seen.newest })}
          </p>
          <Button className={styles.start} size="small" onClick={() => onNewer(seen.newest)}>
            {say('reviewNewest', { newest: seen.newest })}
          </Button>
        </>
      )}
      {mayDecide && isNewest && !isOpen && (
        <DecisionButtons receipt={receipt} state={seen.state} busy={busy} onDecide={onDecide} />
      )}
      {mayDecide && isNewest && draft !== undefined && (
        <DecisionForm receipt={receipt} draft={draft} isOpen={isOpen && !busy} onSend={onDecide} />
      )}
      {seen.earlier.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('reviewEarlier')}</h3>
          <DecisionList reviews={seen.earlier} receipt={receipt} testId="earlier-decisions" />
        </>
      )}
    </Summary>
  );
}
