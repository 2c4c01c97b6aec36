import { chosenPersona, pageAddress, type OpenPage } from './sandbox';

/**
 * Opens the sandbox's page in a tab that was used before, as in a new profile: what tab and profile had kept is forgotten,
 * and so is who listened to them.
 */
export async function openAnew(
  { context, page, close }: OpenPage,
  origin: string,
  persona?: string,
  query?: string,
): Promise<OpenPage> {
  for (const other of context.pages()) if (other !== page) await other.close();
  page.removeAllListeners();
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await Promise.all([context.unrouteAll(), page.unrouteAll(), context.clearCookies()]);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devTools.detach();
  // An address of the origin that runs no script.
  await page.goto(`${origin}/taskpane/assets/icon-16.png`);
  const kept = persona === undefined ? [] : chosenPersona(persona);
  await page.evaluate((items) => {
    sessionStorage.clear();
    localStorage.clear();
    for (const { name, value } of items) localStorage.setItem(name, value);
  }, kept);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(pageAddress(origin, query));
  return { context, page, pane: page.frameLocator('#addin'), errors, close };
}
