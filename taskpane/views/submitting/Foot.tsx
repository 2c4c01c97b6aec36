import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CellKey } from '../../../shared/editions/edition';
import { blocker } from '../../state/submitting/blocker';
import type { LaidOut } from '../../state/paneState';
import { stageOf } from '../../state/submitting/stage';
import { usePane, type PaneView } from '../paneContext';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  submit: { flexGrow: 1, minWidth: 0 },
  zeros: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
});

/** Always in view: whether the report can be submitted and why not yet, and the three things to do. */
export function Foot({ found }: { found: LaidOut }): ReactElement {
  const styles = useStyles();
  const view = usePane();
  const { state, actions, say } = view;
  const { work, who, submission } = state;
  const blanks = blankCells(found);
  const isSupervisor = who.kind === 'known' && who.identity.role === 'supervisor';
  const isBlocked = who.kind !== 'known' || blocker(found, state.explanations) !== null;
  const isSubmitted = stageOf(found, state.receipt, state.explanations) === 'submitted';
  const sending = work === 'submitting' || submission.kind === 'waiting';
  return (
    <footer className={styles.foot} data-testid="foot">
      {!isSupervisor && (
        <p className={styles.status} id="submit-status" data-testid="submit-status">
          {statusOf(view, found)}
        </p>
      )}
      <div className={styles.buttons}>
        {!isSupervisor && (
          <Button
            className={styles.submit}
            appearance={isSubmitted ? 'secondary' : 'primary'}
            data-testid="submit"
            aria-describedby="submit-status"
            disabledFocusable={isBlocked || sending || work !== null}
            icon={work === 'submitting' ? <Spinner size="tiny" /> : undefined}
            onClick={actions.submit}
          >
            {say(work === 'submitting' ? 'submitting' : state.receipt ? 'submitAgain' : 'submit')}
          </Button>
        )}
        <Button
          className={styles.zeros}
          data-testid="fill-zeros"
          disabledFocusable={blanks.length === 0 || work !== null}
          onClick={() => actions.fix({ kind: 'fillZero', cells: blanks })}
        >
          {blanks.length > 0 ? say('fillZeros', { count: blanks.length }) : say('noZeros')}
        </Button>
        <Button
          icon={<ArrowSync20Regular />}
          aria-label={say('recheck')}
          title={say('recheck')}
          data-testid="recheck"
          disabledFocusable={work !== null}
          onClick={actions.recheck}
        />
      </div>
    </footer>
  );
}

function blankCells({ cards }: LaidOut): CellKey[] {
  return cards.flatMap(({ fix }) => (fix?.kind === 'fillZero' ? fix.cells : []));
}

function statusOf({ state, say }: PaneView, found: LaidOut): string {
  if (state.submission.kind === 'waiting') return say('waitingTitle');
  const reason = blocker(found, state.explanations);
  if (reason?.kind === 'errors') return say('blockedByErrors', { count: reason.count });
  if (reason?.kind === 'blanks') return say('blockedByBlanks', { count: reason.count });
  if (reason?.kind === 'unexplained') return say('blockedByUnexplained', { count: reason.count });
  if (state.who.kind !== 'known') return say('blockedByWho');
  const isSubmitted = stageOf(found, state.receipt, state.explanations) === 'submitted';
  return say(isSubmitted ? 'alreadySubmitted' : 'readyToSubmit');
}
