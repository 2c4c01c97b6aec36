import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { releaseReasonLimit } from '../../../shared/release/grant';
import type { Finding } from '../../../shared/rulebook/finding';
import type { Failure } from '../../api/failure';
import { openToAsk, releasesOf } from '../../state/filling/releases';
import { usePane, usePaneState, type PaneView } from '../paneContext';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalXS, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface AskReleaseProps {
  findings: readonly Finding[];
  onDone: () => void;
}

/** The reason for which an error shall be let pass; for the other numbers carried in, too, since one cause makes them all. */
export function AskRelease({ findings, onDone }: AskReleaseProps): ReactElement {
  const styles = useStyles();
  const view = usePane();
  const { actions, say } = view;
  const workbook = usePaneState((state) => state.workbook);
  const releases = usePaneState((state) => state.releases);
  const [reason, setReason] = useState('');
  const [together, setTogether] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const own = findings.map(({ rule }) => rule);
  const others =
    workbook.kind === 'laidOut'
      ? openToAsk(workbook, releasesOf(releases, workbook.report))
          .map(({ rule }) => rule)
          .filter((rule) => !own.includes(rule))
      : [];
  const send = async (): Promise<void> => {
    setBusy(true);
    const outcome = await actions.askRelease(together ? [...own, ...others] : own, reason.trim());
    setBusy(false);
    setFailure(outcome);
    if (outcome === null) onDone();
  };
  return (
    <div className={styles.form}>
      <Field label={say('releaseReason')} hint={say('releaseReasonHint')} size="small">
        <Textarea
          value={reason}
          maxLength={releaseReasonLimit}
          resize="vertical"
          autoFocus
          data-testid="release-reason"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {others.length > 0 && (
        <Checkbox
          checked={together}
          label={say('releaseTogether', { count: others.length })}
          data-testid="release-together"
          onChange={(_, { checked }) => setTogether(checked === true)}
        />
      )}
      {failure && (
        <p className={styles.failure} role="alert" data-testid="release-failure">
          {textOf(failure, view)}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          data-testid="release-send"
          disabledFocusable={busy || reason.trim() === ''}
          onClick={() => void send()}
        >
          {say('releaseSend')}
        </Button>
        <Button size="small" onClick={onDone}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}

function textOf(failure: Failure, { locale, say }: PaneView): string {
  if (failure.kind === 'problem') return failure.problem.titles[locale];
  return say(failure.kind === 'unreachable' ? 'releaseNotSent' : 'unintelligible');
}
