import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import type { Locale } from '../../shared/messages/locale';
import type { Store } from '../state/store';
import type { PaneActions } from '../work/paneActions';
import { ErrorBoundary } from './ErrorBoundary';
import { Head } from './Head';
import { PaneContext, sayIn, usePaneState, type PaneView } from './paneContext';
import { QuietNotice } from './QuietNotice';
import { themeFor } from './pieces/theme';
import { useIsDark } from './pieces/useIsDark';
import { SignInBar } from './signingIn/SignInBar';
import { Workbook } from './Workbook';

const Supervision = lazy(async () => ({ default: (await import('./supervising/Supervision')).Supervision }));

const Directory = lazy(async () => ({ default: (await import('./directory/Directory')).Directory }));

const ImportView = lazy(async () => ({ default: (await import('./importing/ImportView')).ImportView }));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  loading: { flexGrow: 1 },
});

interface PaneProps {
  store: Store;
  actions: PaneActions;
  locale: Locale;
}

/** The whole task pane: one column, head above, foot below, the rest scrolls between. */
export function Pane({ store, actions, locale }: PaneProps): ReactElement {
  const styles = useStyles();
  const view: PaneView = useMemo(
    () => ({ store, actions, locale, say: sayIn(locale) }),
    [store, actions, locale],
  );
  return (
    <FluentProvider theme={themeFor(useIsDark())} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <PaneContext.Provider value={view}>
        <div className={styles.pane} data-testid="pane">
          <ErrorBoundary say={view.say}>
            <Head />
            <SignInBar />
            <QuietNotice />
            <Suspense fallback={<Spinner className={styles.loading} size="small" />}>
              <ChosenView />
            </Suspense>
          </ErrorBoundary>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function ChosenView(): ReactElement {
  switch (usePaneState(({ view }) => view)) {
    case 'supervision':
      return <Supervision />;
    case 'directory':
      return <Directory />;
    case 'import':
      return <ImportView />;
    case 'report':
      return <Workbook />;
  }
}
