import { createSettingsSource, type SignInSettings } from '../identity/settingsSource';
import { localeOf } from '../texts/localeOf';
import { signInTexts } from '../texts/signInTexts';
import { logUnexpected } from '../work/logUnexpected';
import { authorizationRequest, exchange } from './authorize';
import { leavingRequest } from './leave';
import { askPane, tellPane } from './pane';
import { keepPending, takePending, type Pending } from './pending';

/** This page as the provider knows it: where it leads back to. */
const page = new URL(location.pathname, location.origin).href;

/**
 * The dialog's page, first and last of those that one sees in it: it leads to the provider and, when that leads back, makes
 * the exchange and hands the pane what came of it.
 */
async function open(): Promise<void> {
  const answer = new URL(location.href);
  await Office.onReady();
  const settings = (await createSettingsSource(document.baseURI)())?.signIn;
  if (settings === undefined) {
    tellPane({ kind: 'failed', code: 'unreachable' });
    return;
  }
  const task = answer.searchParams.get('task');
  if (task === 'signOut') {
    say('dialogSigningOut');
    await leave(settings);
  } else if (task !== null) {
    say('dialogSigningIn');
    lead(await authorizationRequest(settings, page, task === 'signInAnew'));
  } else {
    await finish(settings, answer, takePending());
  }
}

async function leave(settings: SignInSettings): Promise<void> {
  const request = await leavingRequest(settings, page, await askPane());
  if (request === null) tellPane({ kind: 'signedOut' });
  else lead(request);
}

async function finish(settings: SignInSettings, answer: URL, pending: Pending | null): Promise<void> {
  if (pending === null) {
    say('dialogAlone');
    return;
  }
  say('dialogDone');
  tellPane(
    pending.task === 'signOut' ? { kind: 'signedOut' } : await exchange(settings, page, answer, pending),
  );
}

function lead({ address, pending }: { address: string; pending: Pending }): void {
  keepPending(pending);
  location.assign(address);
}

function say(text: keyof typeof signInTexts): void {
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  const said = document.getElementById('said');
  if (said !== null) said.textContent = signInTexts[text][locale];
}

open().catch((error: unknown) => {
  logUnexpected('signing in', error);
  tellPane({ kind: 'failed', code: error instanceof TypeError ? 'unreachable' : 'unexpected' });
});
