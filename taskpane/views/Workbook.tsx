import { lazy, Suspense, type ReactElement } from 'react';
import { StartView } from './layingOut/StartView';
import { UnreadableView } from './layingOut/UnreadableView';
import { usePaneState } from './paneContext';
import { Starting } from './Starting';

const TooOldView = lazy(async () => ({ default: (await import('./layingOut/TooOldView')).TooOldView }));
const Checked = lazy(async () => ({ default: (await import('./Checked')).Checked }));

/** What the pane shows of the open workbook. What a laid-out one needs is fetched while the workbook is first read. */
export function Workbook(): ReactElement {
  const workbook = usePaneState((state) => state.workbook);
  switch (workbook.kind) {
    case 'starting':
      return <Starting />;
    case 'notLaidOut':
      return <StartView occupied={workbook.occupied} />;
    case 'tooOld':
      return (
        <Suspense fallback={<Starting />}>
          <TooOldView />
        </Suspense>
      );
    case 'unreadable':
      return <UnreadableView problem={workbook.problem} />;
    case 'laidOut':
      return (
        <Suspense fallback={<Starting />}>
          <Checked found={workbook} />
        </Suspense>
      );
  }
}
