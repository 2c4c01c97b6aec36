import { Badge, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import {
  nextDecisions,
  type Decision,
  type ReviewsAnswer,
  type ReviewState,
} from '../../../shared/api/review';
import type { VersionAddress } from '../../api/api';
import type { Failure } from '../../api/failure';
import type { TextName } from '../../texts/texts';
import { localTime } from '../pieces/localTime';
import { Summary } from '../pieces/Summary';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  comment: { margin: 0, whiteSpace: 'pre-wrap' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badge: { justifySelf: 'start' },
});

const states: Record<ReviewState, { text: TextName; color: 'informative' | 'success' | 'danger' }> = {
  submitted: { text: 'reviewSubmitted', color: 'informative' },
  accepted: { text: 'reviewAccepted', color: 'success' },
  returned: { text: 'reviewReturned', color: 'danger' },
  reopened: { text: 'reviewReopened', color: 'informative' },
};
const offers: Record<Decision, TextName> = { accepted: 'accept', returned: 'returnIt', reopened: 'reopen' };

interface ReviewPanelProps {
  address: VersionAddress;
  /** Only the newest version can be decided of. */
  isNewest: boolean;
}

/** 审核: what was decided of a version so far, and, for a supervisor, accepting it or giving it back with a comment. */
export function ReviewPanel({ address, isNewest }: ReviewPanelProps): ReactElement | null {
  const { actions } = usePane();
  const { unit, year, version } = address;
  const asked = useAnswer(
    useCallback(() => actions.archive.getReviews({ unit, year, version }), [actions, unit, year, version]),
  );
  if (asked.kind === 'asking') return null;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  return <Decisions address={address} isNewest={isNewest} seen={asked.value} onDecided={asked.again} />;
}

interface DecisionsProps extends ReviewPanelProps {
  seen: ReviewsAnswer;
  onDecided: () => void;
}

function Decisions({ address, isNewest, seen, onDecided }: DecisionsProps): ReactElement {
  const styles = useStyles();
  const { state, actions, locale, say } = usePane();
  const [chosen, setChosen] = useState<Decision | null>(null);
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const mayDecide = state.who.kind === 'known' && state.who.identity.role === 'supervisor';
  const { text, color } = states[seen.state];
  const decide = async (decision: Decision): Promise<void> => {
    setBusy(true);
    const outcome = await actions.archive.decide(address, decision, comment.trim(), seen);
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) onDecided();
  };
  const choose = (decision: Decision): void => {
    if (decision === 'accepted') void decide(decision);
    else setChosen(decision);
  };
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
      {seen.reviews.length > 0 && (
        <ul className={styles.list}>
          {seen.reviews.map(({ decision, comment: written, byName, at }) => (
            <li key={at}>
              {say(states[decision].text)}
              <p className={styles.aside}>
                {say('returnedBy', { name: byName, time: localTime(at, locale) })}
              </p>
              {written !== '' && <p className={styles.comment}>{written}</p>}
            </li>
          ))}
        </ul>
      )}
      {failure && <ArchiveFailure failure={failure} onRetry={onDecided} />}
      {mayDecide && !isNewest && <p className={styles.aside}>{say('reviewOlder')}</p>}
      {mayDecide && isNewest && chosen === null && (
        <div className={styles.actions}>
          {nextDecisions[seen.state].map((decision) => (
            <Button
              key={decision}
              data-testid={`decide-${decision}`}
              disabledFocusable={busy}
              onClick={() => choose(decision)}
            >
              {say(offers[decision])}
            </Button>
          ))}
        </div>
      )}
      {chosen !== null && (
        <>
          <Field label={say(chosen === 'reopened' ? 'reviewReason' : 'reviewComment')}>
            <Textarea
              value={comment}
              maxLength={2000}
              data-testid="review-comment"
              onChange={(_, { value }) => setComment(value)}
            />
          </Field>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              data-testid="review-send"
              disabledFocusable={busy || comment.trim() === ''}
              onClick={() => void decide(chosen)}
            >
              {say('reviewSend')}
            </Button>
            <Button onClick={() => setChosen(null)}>{say('cancel')}</Button>
          </div>
        </>
      )}
    </Summary>
  );
}
