import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { reportCase } from '../cases/reportCase';
import { layOutFilled } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const clerk = '兴县圪塔上乡人民政府';
const supervisor = '兴县人民政府办公室';
const report = { ...reportCase('getashang-2021'), signedOn: '2022-01-12' };

interface Issued {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
}

describe('signing in from the pane', () => {
  let run: SandboxRun;
  let user: OpenPage;
  /** What the provider answered when tokens were renewed. */
  const issued: Promise<Issued>[] = [];
  before(async () => {
    run = await sharedSandbox();
    user = await run.open('nobody');
  });
  after(async () => {
    assert.deepEqual(user.errors, []);
    await run.stop();
  });

  /** What opens beside the pane when a button of its is clicked. */
  async function dialogOf(testId: string): Promise<Page> {
    const [dialog] = await Promise.all([
      user.context.waitForEvent('page'),
      user.pane.getByTestId(testId).click(),
    ]);
    return dialog;
  }
  async function signInAs(name: string, testId = 'sign-in'): Promise<void> {
    const dialog = await dialogOf(testId);
    const closed = dialog.waitForEvent('close');
    await dialog.getByRole('button', { name }).click();
    await closed;
  }
  const bar = (text: string): Promise<void> => user.pane.getByTestId('sign-in-bar').getByText(text).waitFor();

  it('lets a report be laid out and filled in by somebody who is not signed in, and not be submitted', async () => {
    await bar('未登录');
    await user.pane.getByTestId('unit-name').fill(clerk);
    await layOutFilled(user, report);
    await user.pane.getByTestId('submit-status').getByText('尚未登录').waitFor();
  });

  it('says so when the window is closed', async () => {
    const dialog = await dialogOf('sign-in');
    await dialog.getByRole('heading', { name: '登录' }).waitFor();
    await dialog.close();
    await bar('登录窗口已关闭');
  });

  it('takes over who signs in, and makes the report theirs with a click', async () => {
    await signInAs(clerk);
    await user.pane.getByTestId('not-own').getByText(`填上本单位“${clerk}”`).waitFor();
    await user.pane.getByTestId('make-own').click();
    await user.pane.getByTestId('submit-status').getByText('可以报送').waitFor();
  });

  it('goes on with new tokens, without a window, when the server takes the old one no more', async () => {
    const renewals: string[] = [];
    user.page.on('request', (request) => {
      if (request.url().endsWith('/oidc/token')) renewals.push(request.postData() ?? '');
    });
    user.page.on('response', (response) => {
      if (response.url().endsWith('/oidc/token')) issued.push(response.json() as Promise<Issued>);
    });
    await user.page.route('**/api/v1/submissions', (route) => route.fulfill({ status: 401 }), { times: 1 });
    await user.pane.getByTestId('submit').click();
    await user.pane.getByTestId('receipt').waitFor();
    assert.equal(await user.pane.getByTestId('receipt-number').innerText(), 'GJ-2021-141123204-0001');
    assert.equal(renewals.length, 1);
    assert.match(renewals[0] ?? '', /grant_type=refresh_token/);
  });

  it('keeps no token where another page, or another day, could find it', async () => {
    const kept = await user.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    const tokens = (await Promise.all(issued)).flatMap((answer) => [
      answer.access_token,
      answer.refresh_token,
      answer.id_token,
    ]);
    assert.equal(tokens.filter((token) => token !== undefined).length, 3);
    assert.deepEqual(
      tokens.filter((token) => token !== undefined && kept.includes(token)),
      [],
    );
  });

  it('signs out on both sides: the pane at once, and the provider asks again who it is', async () => {
    await user.pane.getByTestId('signed-in').click();
    const dialog = await dialogOf('sign-out');
    await bar('未登录');
    const closed = dialog.waitForEvent('close');
    await dialog.getByRole('button', { name: '退出登录' }).click();
    await closed;
    const again = await dialogOf('sign-in');
    await again.getByRole('button', { name: '某单位' }).waitFor();
    await again.getByRole('button', { name: '某单位' }).click();
  });

  it('tells somebody without a role what to do, and lets them be somebody else', async () => {
    await bar('没有分配角色');
    await signInAs(supervisor);
    await user.pane.getByTestId('switch-view').getByText('本工作簿').waitFor();
  });
});
