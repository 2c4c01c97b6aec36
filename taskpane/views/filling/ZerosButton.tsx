import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CellKey } from '../../../shared/editions/edition';
import { progressOf } from '../../state/filling/progress';
import type { OpenWorkbook } from '../../state/paneState';
import { usePane } from '../paneContext';
import { Confirmation } from '../pieces/Confirmation';

interface ZerosButtonProps extends Pick<ButtonProps, 'size' | 'className'> {
  cells: CellKey[];
  text: string;
  testId: string;
}

/** Fills blanks with 0. Where nothing at all is filled in, one click would make a report of zeros, so it asks first. */
export function ZerosButton({ cells, text, testId, ...looks }: ZerosButtonProps): ReactElement {
  const { state, actions, say } = usePane();
  const [asking, setAsking] = useState(false);
  const fill = (): void => {
    setAsking(false);
    actions.fix({ kind: 'fillZero', cells });
  };
  if (asking && isUntouched(state.workbook)) {
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
      disabledFocusable={state.work !== null}
      onClick={() => (isUntouched(state.workbook) ? setAsking(true) : fill())}
    >
      {text}
    </Button>
  );
}

function isUntouched(workbook: OpenWorkbook): boolean {
  return workbook.kind === 'laidOut' && progressOf(workbook.report).filled === 0;
}
