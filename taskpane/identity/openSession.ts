import { officeDialogs } from './officeDialogs';
import { isNestedApp } from './nested/isNestedApp';
import type { SessionSource } from './sessionSource';
import type { Settings } from './settingsSource';

/** The way of signing in that the settings name; each is fetched only where it is used. `base` is the pane's address. */
export async function openSession(settings: Settings, base: string): Promise<SessionSource> {
  if (settings.signIn === undefined) {
    const { portalSession } = await import('./portalSession');
    return portalSession(settings.sessionUrl, Date.now);
  }
  if (isNestedApp(settings.signIn, Office.context.requirements)) {
    const [{ nestedSession }, { startNestedApp }] = await Promise.all([
      import('./nested/nestedSession'),
      import('./nested/startNestedApp'),
    ]);
    return nestedSession(settings.signIn, startNestedApp);
  }
  const [{ providerSession }, provider] = await Promise.all([
    import('./providerSession'),
    import('./provider/provider'),
  ]);
  const page = new URL('signin.html', base).href;
  return providerSession({
    page,
    dialogs: officeDialogs(),
    provider: provider.at(settings.signIn),
    now: Date.now,
  });
}
