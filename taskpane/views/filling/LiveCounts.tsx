import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Counts } from '../../../shared/rulebook/finding';
import type { Presentation } from '../../state/filling/presentation';
import { usePane, type PaneView } from '../paneContext';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How long the counts must stand still before they are spoken, in milliseconds. */
const pause = 1_200;

interface LiveCountsProps {
  counts: Counts;
  presented: Presentation;
}

/** Tells screen readers the counts, politely and only once typing has paused. */
export function LiveCounts({ counts, presented }: LiveCountsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [spoken, setSpoken] = useState('');
  const text = textOf(counts, presented, say);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {spoken}
    </div>
  );
}

function textOf(counts: Counts, { phase, progress, cards }: Presentation, say: PaneView['say']): string {
  const errors = cards.filter(({ tone, kind }) => tone === 'error' && kind !== 'blank').length;
  if (phase !== 'judged') return say('liveProgress', { filled: progress.filled, all: progress.all, errors });
  if (cards.length === 0) return say('liveClean');
  return say('liveCounts', { errors, blanks: counts.blanks, warnings: counts.warnings });
}
