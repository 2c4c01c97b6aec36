import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How long the counts must stand still before they are spoken, in milliseconds. */
const pause = 1_200;

/** Tells screen readers the counts, politely and only once typing has paused. */
export function LiveCounts(): ReactElement {
  const { state, say } = usePane();
  const { workbook } = state;
  const [spoken, setSpoken] = useState('');
  const text =
    workbook.kind !== 'laidOut'
      ? ''
      : workbook.cards.length === 0
        ? say('liveClean')
        : say('liveCounts', {
            errors: workbook.cards.filter(({ severity, kind }) => severity === 'error' && kind !== 'blank')
              .length,
            blanks: workbook.result.counts.blanks,
            warnings: workbook.result.counts.warnings,
          });
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className={useStyles().unseen} role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
