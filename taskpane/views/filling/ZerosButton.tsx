import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CellKey } from '../../../shared/editions/edition';
import { progressOf } from '../../state/filling/progress';
import type { PaneState } from '../../state/paneState';
import { usePane, usePaneState } from '../paneContext';
import { Confirmation } from '../pieces/Confirmation';

interface ZerosButtonProps extends Pick<ButtonProps, 'size' | 'className'> {
  cells: CellKey[];
  text: string;
  testId: string;
}

/** Fills blanks with 0. Where nothing at all is filled in, one click would make a report of zeros, so it asks first. */
export function ZerosButton({ cells, text, testId, ...looks }: ZerosButtonProps): ReactElement {
  const { store, actions, say } = usePane();
  const work = usePaneState((state) => state.work);
  const [asking, setAsking] = useState(false);
  const asks = usePaneState((state) => asking && isUntouched(state));
  const fill = (): void => {
    setAsking(false);
    actions.fix({ kind: 'fillZero', cells });
  };
  if (asks) {
    return (
      <Confirmation
        title={say('zerosTitle')}
        text={say('zerosText')}
        goOn={say('zerosGoOn')}
        onGoOn={fill}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <Button
      {...looks}
      data-testid={testId}
      disabledFocusable={work !== null}
      onClick={() => (isUntouched(store.state()) ? setAsking(true) : fill())}
    >
      {text}
    </Button>
  );
}

function isUntouched({ workbook }: PaneState): boolean {
  return workbook.kind === 'laidOut' && progressOf(workbook.report).filled === 0;
}
