import type { ReactElement } from 'react';
import { Checked } from './Checked';
import { usePane } from './paneContext';
import { Starting } from './Starting';
import { StartView } from './layingOut/StartView';
import { UnreadableView } from './layingOut/UnreadableView';

/** What the pane shows of the open workbook. */
export function Workbook(): ReactElement {
  const { workbook } = usePane().state;
  switch (workbook.kind) {
    case 'starting':
      return <Starting />;
    case 'notLaidOut':
      return <StartView occupied={workbook.occupied} />;
    case 'unreadable':
      return <UnreadableView problem={workbook.problem} />;
    case 'laidOut':
      return <Checked found={workbook} />;
  }
}
