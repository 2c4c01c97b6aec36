import { Badge, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { findingText } from '../../../shared/messages/findingText';
import { releaseReasonLimit } from '../../../shared/release/grant';
import type { Release, ReleaseDecision } from '../../../shared/release/release';
import type { Failure } from '../../api/failure';
import type { TextName } from '../../texts/texts';
import { localTime } from '../pieces/localTime';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  unit: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  badge: { flexShrink: 0 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  aside: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Standing = ReleaseDecision | 'open';
const standings: Record<Standing, { text: TextName; color: 'informative' | 'success' | 'danger' }> = {
  open: { text: 'releaseStateOpen', color: 'informative' },
  granted: { text: 'releaseStateGranted', color: 'success' },
  refused: { text: 'releaseStateRefused', color: 'danger' },
};

interface ReleaseItemProps {
  release: Release;
  /** Called with all that the unit asked for that year, once this is decided. */
  onDecided: (releases: Release[]) => void;
}

/** One request: whose, what differs from last year's report, why; what was decided, or deciding it. */
export function ReleaseItem({ release, onDecided }: ReleaseItemProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { unit, year, edition, findings, reason, byName, at, decided } = release;
  const { text, color } = standings[decided?.decision ?? 'open'];
  const report = { edition, year, unit, figures: {} };
  return (
    <article className={styles.root} aria-label={unit.name} data-testid="release-item">
      <div className={styles.top}>
        <h2 className={styles.unit}>{unit.name}</h2>
        <Badge
          className={styles.badge}
          appearance="tint"
          shape="rounded"
          color={color}
          data-testid="release-state"
        >
          {say(text)}
        </Badge>
      </div>
      <p className={styles.aside}>{say('yearOf', { year })}</p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.rule}>{findingText(finding, report, locale).sentence}</li>
        ))}
      </ul>
      <p className={styles.text}>{say('releaseBecause', { reason })}</p>
      <p className={styles.aside}>{say('returnedBy', { name: byName, time: localTime(at, locale) })}</p>
      {decided && decided.comment !== '' && (
        <p className={styles.text}>{say('releaseNote', { comment: decided.comment })}</p>
      )}
      {decided && (
        <p className={styles.aside}>
          {say('returnedBy', { name: decided.byName, time: localTime(decided.at, locale) })}
        </p>
      )}
      {decided === null && <Decide release={release} onDecided={onDecided} />}
    </article>
  );
}

function Decide({ release, onDecided }: ReleaseItemProps): ReactElement | null {
  const styles = useStyles();
  const { actions, say } = usePane();
  const who = usePaneState((state) => state.who);
  const [isRefusing, setIsRefusing] = useState(false);
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (who.kind !== 'known' || who.identity.role !== 'supervisor') return null;
  const { unit, year, number } = release;
  const see = async (asked: ReturnType<typeof actions.archive.getReleases>): Promise<void> => {
    setBusy(true);
    const outcome = await asked;
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) onDecided(outcome.value.releases);
  };
  const decide = (decision: ReleaseDecision): void =>
    void see(actions.archive.decideRelease({ unit: unit.code, year, number }, decision, comment.trim()));
  return (
    <>
      {isRefusing && (
        <Field label={say('releaseComment')}>
          <Textarea
            value={comment}
            maxLength={releaseReasonLimit}
            autoFocus
            data-testid="release-comment"
            onChange={(_, { value }) => setComment(value)}
          />
        </Field>
      )}
      {failure && (
        <ArchiveFailure
          failure={failure}
          onRetry={() => void see(actions.archive.getReleases(unit.code, year))}
        />
      )}
      <div className={styles.actions}>
        {isRefusing ? (
          <>
            <Button
              appearance="primary"
              data-testid="release-refuse-send"
              disabledFocusable={busy || comment.trim() === ''}
              onClick={() => decide('refused')}
            >
              {say('reviewSend')}
            </Button>
            <Button onClick={() => setIsRefusing(false)}>{say('cancel')}</Button>
          </>
        ) : (
          <>
            <Button data-testid="release-grant" disabledFocusable={busy} onClick={() => decide('granted')}>
              {say('releaseGrant')}
            </Button>
            <Button data-testid="release-refuse" disabledFocusable={busy} onClick={() => setIsRefusing(true)}>
              {say('releaseRefuse')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
