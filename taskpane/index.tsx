import { createRoot } from 'react-dom/client';
import { associateSubmitReport } from './commands/submitReport';
import { initialState } from './state/paneState';
import { createStore } from './state/store';
import { localeOf } from './texts/localeOf';
import { Pane } from './views/Pane';
import { logUnexpected } from './work/logUnexpected';

/**
 * Opens the pane once Office is there. What reads and judges the workbook, and what shows one that is laid out, are parts
 * of their own, fetched meanwhile.
 */
async function open(): Promise<void> {
  import('./views/Checked').catch((error: unknown) => logUnexpected('fetching', error));
  const [{ startWork }] = await Promise.all([import('./work/startWork'), Office.onReady()]);
  const element = document.getElementById('pane');
  if (element === null) throw new Error('the page has no place for the pane');
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  const store = createStore(initialState);
  const actions = startWork(store, document.baseURI);
  associateSubmitReport(actions);
  createRoot(element).render(<Pane store={store} actions={actions} locale={locale} />);
}

open().catch((error: unknown) => logUnexpected('opening', error));
