import assert from 'node:assert/strict';
import { isNestedApp } from '../../../../taskpane/identity/nested/isNestedApp';
import { nestedSession, type NestedApp } from '../../../../taskpane/identity/nested/nestedSession';

const entra = 'https://login.microsoftonline.com/tenant/v2.0';
const offices: [string, issuer: string, sets: string[], boolean][] = [
  ['Office can, and the provider is Entra', entra, ['NestedAppAuth 1.1'], true],
  [
    'Office can, and the provider is Entra of 21Vianet',
    'https://login.partner.microsoftonline.cn/tenant/v2.0',
    ['NestedAppAuth 1.1'],
    true,
  ],
  ['Office cannot', entra, [], false],
  ['the provider is another', 'https://sso.example.gov.cn/realms/a', ['NestedAppAuth 1.1'], false],
  [
    'the provider is another with Entra in its path',
    'https://sso.example/login.microsoftonline.com',
    ['NestedAppAuth 1.1'],
    false,
  ],
];

const settings = { issuer: entra, clientId: 'pane', scope: 'openid offline_access api://gouji/report' };
const failure = (name: string, errorCode: string) => Object.assign(new Error(errorCode), { name, errorCode });
const mustAsk = failure('InteractionRequiredAuthError', 'login_required');

/** Office, which gives numbered tokens or fails as told, and what it was asked. */
function scene(failures: { silent?: Error; popup?: Error } = {}) {
  const asked: object[] = [];
  let given = 0;
  const answer = (failed: Error | undefined) => async (request?: object) => {
    asked.push(request ?? {});
    if (failed) throw failed;
    given += 1;
    return { accessToken: `t${given}` };
  };
  const app = {
    acquireTokenSilent: answer(failures.silent),
    acquireTokenPopup: answer(failures.popup),
  } as unknown as NestedApp;
  const started: string[] = [];
  const session = nestedSession(settings, async (clientId, authority) => {
    started.push(`${clientId} ${authority}`);
    return app;
  });
  return { session, asked, started };
}

describe('signing in through Office itself', () => {
  for (const [when, issuer, sets, expected] of offices)
    it(`is ${expected ? 'done' : 'not done'} where ${when}`, () => {
      const office = {
        isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`),
      };
      assert.equal(isNestedApp({ issuer }, office), expected);
    });

  it('asks nobody while Office has a token, for what the token is for alone', async () => {
    const { session, asked, started } = scene();
    assert.deepEqual(await session.get(), { kind: 'token', token: 't1', mayLeave: false });
    assert.deepEqual(asked, [{ scopes: ['api://gouji/report'], forceRefresh: false }]);
    await session.get('t1');
    assert.deepEqual(asked.at(-1), { scopes: ['api://gouji/report'], forceRefresh: true });
    assert.deepEqual(started, ['pane https://login.microsoftonline.com/tenant']);
  });

  it('is nobody until the user has answered Office', async () => {
    const { session } = scene({ silent: mustAsk });
    assert.deepEqual(await session.get(), { kind: 'signedOut', ended: false });
    assert.equal(await session.signIn(false), 'yes');
  });

  it('goes on asking while Microsoft cannot be reached', async () => {
    const { session } = scene({ silent: failure('BrowserAuthError', 'network_error') });
    assert.deepEqual(await session.get(), { kind: 'away' });
  });

  const fruitless: [string, string][] = [
    ['user_cancelled', 'closed'],
    ['popup_window_error', 'blocked'],
    ['network_error', 'away'],
    ['access_denied', 'refused'],
  ];
  for (const [code, outcome] of fruitless)
    it(`is ${outcome} when Office says ${code}`, async () => {
      assert.equal(await scene({ popup: failure('BrowserAuthError', code) }).session.signIn(false), outcome);
    });
});
