import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../../shared/rulebook/finding';
import {
  releasesOf,
  releaseStanding,
  type ReleaseStanding,
  type ReportOf,
} from '../../state/filling/releases';
import { localTime } from '../pieces/localTime';
import { usePane, usePaneState, type PaneView } from '../paneContext';
import { AskRelease } from './AskRelease';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  standing: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  aside: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface ReleaseOfCardProps {
  findings: readonly Finding[];
  report: ReportOf;
}

/** 放行: where it stands with an error that may be let pass, and, for the unit that reports it, asking for it. */
export function ReleaseOfCard({ findings, report }: ReleaseOfCardProps): ReactElement | null {
  const styles = useStyles();
  const view = usePane();
  const { locale, say } = view;
  const who = usePaneState((state) => state.who);
  const releases = usePaneState((state) => state.releases);
  const [isAsking, setIsAsking] = useState(false);
  const isOwn =
    who.kind === 'known' && who.identity.role === 'reporter' && who.identity.unit.code === report.unit.code;
  const standing = isOwn ? releaseStanding(findings, releasesOf(releases, report)) : null;
  if (standing === null) return null;
  const mayAsk = ['mayAsk', 'refused', 'outdated'].includes(standing.kind);
  return (
    <div className={styles.root} data-testid="release" data-standing={standing.kind}>
      {standing.kind !== 'mayAsk' && (
        <>
          <p className={styles.standing}>{sentenceOf(standing, view)}</p>
          <p className={styles.aside}>{say('releaseBecause', { reason: standing.release.reason })}</p>
          <p className={styles.aside}>{lastWord(standing.release, locale, say)}</p>
        </>
      )}
      {mayAsk && !isAsking && (
        <Button size="small" data-testid="release-ask" onClick={() => setIsAsking(true)}>
          {say(standing.kind === 'mayAsk' ? 'releaseAsk' : 'releaseAskAgain')}
        </Button>
      )}
      {mayAsk && isAsking && <AskRelease findings={findings} onDone={() => setIsAsking(false)} />}
    </div>
  );
}

type Asked = Exclude<ReleaseStanding, { kind: 'mayAsk' }>;

function sentenceOf({ kind, release }: Asked, { say }: PaneView): string {
  const [held] = release.findings;
  const difference = Math.abs(held?.difference ?? 0);
  switch (kind) {
    case 'pending':
      return say('releasePending');
    case 'pendingOther':
      return say('releasePendingOther', { difference });
    case 'refused':
      return say('releaseRefused', { comment: release.decided?.comment ?? '' });
    case 'granted':
      return say('releaseGranted');
    case 'outdated':
      return say('releaseOutdated', { difference });
  }
}

/** Who had the last word so far, and when. */
function lastWord(
  { byName, at, decided }: Asked['release'],
  locale: PaneView['locale'],
  say: PaneView['say'],
): string {
  const { byName: name, at: time } = decided ?? { byName, at };
  return say('returnedBy', { name, time: localTime(time, locale) });
}
