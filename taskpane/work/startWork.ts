import { createApi } from '../api/api';
import { excelEdge } from '../excel/excelEdge';
import { createFilesEdge } from '../files/filesEdge';
import { openSession } from '../identity/openSession';
import { createSessionSource } from '../identity/sessionSource';
import { createSettingsSource } from '../identity/settingsSource';
import type { Store } from '../state/store';
import type { Clock, Desk } from './desk';
import { identify } from './identify';
import { logUnexpected } from './logUnexpected';
import { createActions, type PaneActions } from './paneActions';
import { watchSession } from './signingIn/watchSession';
import { start } from './start';
import { watchAttention } from './watchAttention';

/** What the manifest asks for; a host that opens the pane in spite of it is told so. */
const leastExcelApi = '1.9';

const clock: Clock = {
  now: Date.now,
  schedule(task, delay) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/** Sets the pane to work in Excel; gives what its buttons do. `base` is the address of the page. */
export function startWork(store: Store, base: string): PaneActions {
  const settings = createSettingsSource(base);
  const opening = createSessionSource(settings, (known) => openSession(known, base));
  const session = watchSession(opening, store);
  const api = createApi(settings, session);
  const desk: Desk = { store, excel: excelEdge, session, api, files: createFilesEdge(base), clock };
  if (!Office.context.requirements.isSetSupported('ExcelApi', leastExcelApi)) {
    store.dispatch({ type: 'foundTooOld' });
    void identify(desk);
    return createActions(desk);
  }
  start(desk, watchAttention).catch((error: unknown) => {
    logUnexpected('starting', error);
    store.dispatch({ type: 'noticed', notice: 'readFailed' });
  });
  return createActions(desk);
}
