import type { Answer } from '../api/answerSchemas';
import { parseAnswer } from '../api/parseAnswer';

export type Settings = Answer<'settings'>;
/** How users sign in at an OpenID provider. */
export type SignInSettings = NonNullable<Settings['signIn']>;

/** Gives what the pane is told by the place that serves it; null while that cannot be had. */
export type SettingsSource = () => Promise<Settings | null>;

/** Reads `settings.json` beside the page: where the API is and how one signs in. Asked until it answers, then kept. */
export function createSettingsSource(base: string): SettingsSource {
  let kept: Settings | null = null;
  return async () => {
    kept ??= await readSettings(base);
    return kept;
  };
}

async function readSettings(base: string): Promise<Settings | null> {
  try {
    const response = await fetch(new URL('settings.json', base), { cache: 'no-store' });
    return response.ok ? await parseAnswer('settings', await response.json()) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
