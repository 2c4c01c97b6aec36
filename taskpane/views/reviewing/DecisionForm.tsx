import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { commentLimit, mostCellComments, type DecisionSent } from '../../../shared/api/review';
import { toSend, withText, type DecisionDraft } from '../../state/reviewing/decisionDraft';
import { isOnSheets } from '../../state/reviewing/isOnSheets';
import { usePane, usePaneState } from '../paneContext';
import { CellCommentField } from './CellCommentField';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  pin: { justifySelf: 'start' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DecisionFormProps {
  receipt: Receipt;
  draft: DecisionDraft;
  /** Whether it can be sent: not while it is on its way, nor where somebody else has decided meanwhile. */
  isOpen: boolean;
  onSend: (decision: DecisionSent) => void;
}

/** Where a supervisor writes why a report is returned, on the whole and at cells, or why it is reopened. */
export function DecisionForm({ receipt, draft, isOpen, onSend }: DecisionFormProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { decision, comment, comments } = draft;
  const returns = decision === 'returned';
  const sent = toSend(draft);
  const change = (changed: DecisionDraft): void => actions.draftDecision(receipt, changed);
  return (
    <div className={styles.form}>
      {comments.map((each) => (
        <CellCommentField
          key={each.cell}
          edition={receipt.edition}
          comment={each}
          onWrite={(text) => change(withText(draft, each.cell, text))}
        />
      ))}
      {returns && <PinButton receipt={receipt} isFull={comments.length >= mostCellComments} />}
      <Field label={say(returns ? 'reviewComment' : 'reviewReason')}>
        <Textarea
          value={comment}
          maxLength={commentLimit}
          resize="vertical"
          data-testid="review-comment"
          onChange={(_, { value }) => change({ ...draft, comment: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          data-testid="review-send"
          disabledFocusable={!isOpen || sent === null}
          onClick={() => sent && onSend({ decision, ...sent })}
        >
          {say(returns ? 'sendReturn' : 'sendReopen')}
        </Button>
        <Button onClick={() => actions.draftDecision(receipt, null)}>{say('cancel')}</Button>
      </div>
    </div>
  );
}

/** Takes the cell that is selected in the sheets; only once the report stands there. */
function PinButton({ receipt, isFull }: { receipt: Receipt; isFull: boolean }): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  if (isFull) return <p className={styles.aside}>{say('commentsFull', { count: mostCellComments })}</p>;
  if (!isOnSheets(workbook, receipt)) return <p className={styles.aside}>{say('commentOpenFirst')}</p>;
  return (
    <>
      <Button
        className={styles.pin}
        size="small"
        data-testid="comment-cell"
        onClick={() => actions.commentOnCell(receipt)}
      >
        {say('commentCell')}
      </Button>
      <p className={styles.aside}>{say('commentCellHint')}</p>
    </>
  );
}
