import { createApi } from '../api/api';
import { excelEdge } from '../excel/excelEdge';
import { readSettings } from '../identity/readSettings';
import { createSessionSource } from '../identity/sessionSource';
import type { Store } from '../state/store';
import type { Clock, Desk } from './desk';

const clock: Clock = {
  now: Date.now,
  schedule(task, delay) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/** What the pane works with in Excel. Without settings it still checks; only submitting then finds no server. */
export async function openDesk(store: Store, base: string): Promise<Desk> {
  const settings = await readSettings(base);
  const session = createSessionSource(settings?.sessionUrl ?? 'about:invalid', clock.now);
  return {
    store,
    excel: excelEdge,
    session,
    api: createApi(settings?.apiBase ?? 'about:invalid', session),
    clock,
  };
}
