import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fix } from '../../state/filling/card';
import { isToRead } from '../../state/supervising/isToRead';
import { usePane, usePaneState, type PaneView } from '../paneContext';
import { ZerosButton } from './ZerosButton';

/** Does what is certain, and says beforehand what that is. */
export function FixButton({ fix }: { fix: Fix }): ReactElement | null {
  const { actions, say } = usePane();
  const work = usePaneState((state) => state.work);
  const toRead = usePaneState(isToRead);
  if (toRead) return null;
  if (fix.kind === 'fillZero') {
    const text = say('fillZeroHere', { count: fix.cells.length });
    return <ZerosButton size="small" cells={fix.cells} text={text} testId="fix" />;
  }
  return (
    <Button size="small" data-testid="fix" disabledFocusable={work !== null} onClick={() => actions.fix(fix)}>
      {labelOf(fix, say)}
    </Button>
  );
}

function labelOf({ kind, changes }: Exclude<Fix, { kind: 'fillZero' }>, say: PaneView['say']): string {
  const [first, ...rest] = changes;
  const isOne = first !== undefined && rest.length === 0;
  if (kind === 'fillFigures')
    return isOne ? say('fillIn', { value: first.to }) : say('fillAllIn', { count: changes.length });
  return isOne ? say('changeTo', { value: first.to }) : say('applyChanges');
}
