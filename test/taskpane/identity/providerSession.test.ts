import assert from 'node:assert/strict';
import type { DialogEnd } from '../../../taskpane/identity/dialogs';
import type { DialogMessage } from '../../../taskpane/identity/dialogMessage';
import type { Tokens } from '../../../taskpane/identity/provider/tokens';
import { providerSession } from '../../../taskpane/identity/providerSession';

const hour = 3_600_000;
const sent = (message: DialogMessage): DialogEnd => ({ kind: 'sent', message: JSON.stringify(message) });

/** A pane beside a provider that numbers its tokens, and a user who does in the dialog as `answers` say. */
function scene(answers: DialogEnd[], renewals: (() => Promise<void>)[] = []) {
  let now = 0;
  let given = 0;
  const opened: string[] = [];
  const replies: (string | null | undefined)[] = [];
  const used: (string | null)[] = [];
  const revoked: string[] = [];
  const tokens = (): Tokens => {
    given += 1;
    const expiresAt = now + hour;
    return { accessToken: `a${given}`, expiresAt, refreshToken: `r${given}`, idToken: 'id' };
  };
  const session = providerSession({
    page: 'https://pane.example/signin.html',
    now: () => now,
    dialogs: {
      close: () => undefined,
      async ask(address, reply) {
        opened.push(address.split('?')[1] ?? '');
        replies.push(reply?.(JSON.stringify({ kind: 'leaving' })));
        return answers.shift() ?? sent({ kind: 'signedIn', tokens: tokens() });
      },
    },
    provider: {
      async renew({ refreshToken }) {
        used.push(refreshToken);
        await renewals.shift()?.();
        return tokens();
      },
      revoke: async (refreshToken) => void revoked.push(refreshToken),
    },
  });
  const token = async (refused?: string) => {
    const access = await session.get(refused);
    return access.kind === 'token' ? access.token : access.kind;
  };
  return { session, token, opened, replies, used, revoked, pass: (time: number) => (now += time) };
}

const refuse = () => Promise.reject(new Error('invalid_grant'));
const beAway = () => Promise.reject(new TypeError('fetch failed'));

describe('signing in at a provider', () => {
  it('opens a window only for the user, who is nobody before', async () => {
    const { session, token, opened } = scene([]);
    assert.equal(await token(), 'signedOut');
    assert.deepEqual(opened, []);
    assert.equal(await session.signIn(false), 'yes');
    assert.deepEqual([await token(), opened], ['a1', ['task=signIn']]);
  });

  it('has the user say anew who they are where they want to be another one', async () => {
    const { session, opened } = scene([]);
    await session.signIn(true);
    assert.deepEqual(opened, ['task=signInAnew']);
  });

  const fruitless: [string, DialogEnd, string][] = [
    ['the window was closed', { kind: 'closed' }, 'closed'],
    ['the window could not be opened', { kind: 'blocked' }, 'blocked'],
    ['the provider refused', sent({ kind: 'failed', code: 'access_denied' }), 'refused'],
    ['the provider could not be reached', sent({ kind: 'failed', code: 'unreachable' }), 'away'],
  ];
  for (const [what, end, outcome] of fruitless)
    it(`comes to nothing when ${what}, and who was signed in before still is`, async () => {
      const { session, token } = scene([sent({ kind: 'signedIn', tokens: firstTokens }), end]);
      await session.signIn(false);
      assert.equal(await session.signIn(true), outcome);
      assert.equal(await token(), 'first');
    });
  const firstTokens: Tokens = { accessToken: 'first', expiresAt: hour, refreshToken: null, idToken: null };

  it('uses a token until a minute before its end', async () => {
    const { session, token, used, pass } = scene([]);
    await session.signIn(false);
    pass(hour - 61_000);
    assert.equal(await token(), 'a1');
    pass(1000);
    assert.deepEqual([await token(), used], ['a2', ['r1']]);
  });

  it('renews once for all who ask meanwhile, and with the newest refresh token the next time', async () => {
    const { session, token, used, pass } = scene([]);
    await session.signIn(false);
    pass(hour);
    assert.deepEqual(await Promise.all([token(), token('a1'), token()]), ['a2', 'a2', 'a2']);
    assert.equal(await token('a1'), 'a2');
    pass(hour);
    assert.equal(await token(), 'a3');
    assert.deepEqual(used, ['r1', 'r2']);
  });

  it('renews a token that the server does not take', async () => {
    const { session, token } = scene([]);
    await session.signIn(false);
    assert.equal(await token('a1'), 'a2');
  });

  it('goes on as soon as a provider that was away is back', async () => {
    const { session, token, pass } = scene([], [beAway]);
    await session.signIn(false);
    pass(hour);
    assert.equal(await token(), 'away');
    assert.equal(await token(), 'a2');
  });

  it('has ended when the provider does not take the refresh token', async () => {
    const { session, pass } = scene([], [refuse]);
    await session.signIn(false);
    pass(hour);
    assert.deepEqual(await session.get(), { kind: 'signedOut', ended: true });
    assert.deepEqual(await session.get(), { kind: 'signedOut', ended: true });
  });

  it('has ended with its token where the provider gives no refresh token', async () => {
    const { session, pass } = scene([sent({ kind: 'signedIn', tokens: firstTokens })]);
    await session.signIn(false);
    pass(hour);
    assert.deepEqual(await session.get(), { kind: 'signedOut', ended: true });
  });
});

describe('signing out at a provider', () => {
  it('forgets the tokens at once, has the provider forget them, and ends its session by the ID token', async () => {
    const { session, token, opened, replies, revoked } = scene([]);
    await session.signIn(false);
    const leaving = session.signOut();
    assert.deepEqual(await session.get(), { kind: 'signedOut', ended: false });
    await leaving;
    assert.deepEqual([opened.at(-1), revoked], ['task=signOut', ['r1']]);
    assert.equal(replies.at(-1), JSON.stringify({ idToken: 'id' }));
    assert.equal(await token(), 'signedOut');
  });

  it('is not undone by a renewal that was under way', async () => {
    let answer = () => undefined as void;
    const slow = () => new Promise<void>((resolve) => (answer = resolve));
    const { session, token, pass } = scene([], [slow]);
    await session.signIn(false);
    pass(hour);
    const asked = token();
    await session.signOut();
    answer();
    assert.equal(await asked, 'signedOut');
    assert.equal(await token(), 'signedOut');
  });

  it('opens no window when nobody is signed in', async () => {
    const { session, opened } = scene([]);
    await session.signOut();
    assert.deepEqual(opened, []);
  });
});
