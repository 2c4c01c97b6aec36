import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fix } from '../../state/filling/card';
import { usePane } from '../paneContext';

/** Does what is certain, and says beforehand what that is. */
export function FixButton({ fix }: { fix: Fix }): ReactElement {
  const { state, actions, say } = usePane();
  return (
    <Button
      size="small"
      data-testid="fix"
      disabledFocusable={state.work !== null}
      onClick={() => actions.fix(fix)}
    >
      {labelOf(fix, say)}
    </Button>
  );
}

function labelOf(fix: Fix, say: ReturnType<typeof usePane>['say']): string {
  if (fix.kind === 'fillZero') return say('fillZeroHere', { count: fix.cells.length });
  const [first, ...rest] = fix.changes;
  const isOne = first !== undefined && rest.length === 0;
  if (fix.kind === 'fillFigures')
    return isOne ? say('fillIn', { value: first.to }) : say('fillAllIn', { count: fix.changes.length });
  return isOne ? say('changeTo', { value: first.to }) : say('applyChanges');
}
