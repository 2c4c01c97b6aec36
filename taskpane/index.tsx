import { createRoot } from 'react-dom/client';
import { associateSubmitReport } from './commands/submitReport';
import { initialState } from './state/paneState';
import { createStore } from './state/store';
import { localeOf } from './texts/textsOf';
import { Pane } from './views/Pane';
import { createActions } from './work/paneActions';
import { logUnexpected } from './work/logUnexpected';
import { openDesk } from './work/openDesk';
import { start } from './work/start';

async function open(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('pane');
  if (root === null) throw new Error('the page has no place for the pane');
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  const store = createStore(initialState);
  const desk = await openDesk(store, document.baseURI);
  const actions = createActions(desk);
  associateSubmitReport(actions);
  createRoot(root).render(<Pane store={store} actions={actions} locale={locale} />);
  try {
    await start(desk);
  } catch (error) {
    logUnexpected('starting', error);
    store.dispatch({ type: 'noticed', notice: 'readFailed' });
  }
}

void open();
