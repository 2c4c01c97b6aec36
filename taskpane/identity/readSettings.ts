import type { Answer } from '../api/answerSchemas';
import { parseAnswer } from '../api/parseAnswer';

export type Settings = Answer<'settings'>;

/** What the pane is told by the place that serves it: where the API and the session are. Absolute or root-relative URLs. */
export async function readSettings(base: string): Promise<Settings | null> {
  try {
    const response = await fetch(new URL('settings.json', base), { cache: 'no-store' });
    return response.ok ? await parseAnswer('settings', await response.json()) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
