import assert from 'node:assert/strict';
import { BlobServiceClient } from '@azure/storage-blob';
import { TableClient } from '@azure/data-tables';
import { layout } from '../../shared/layout/layout';
import { clerkNarrative } from '../cases/clerkNarrative';
import { reportCase } from '../cases/reportCase';
import {
  betweenClicks,
  copiedTable,
  goTo,
  layOut,
  paste,
  typeFigures,
  typeInto,
  untilColoured,
} from './clerk';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const broken = { fontColor: '#A80000', fillColor: '#FDE7E9' };
const plain = { fontColor: null, fillColor: null };

describe('the whole job, from an empty workbook to a recheck', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  let firstReceipt: string;

  const health = (): Promise<string> => clerk.pane.getByTestId('health-line').innerText();
  const until = async (part: string): Promise<void> => {
    await clerk.pane.getByTestId('health-line').getByText(part).waitFor();
  };

  before(async () => {
    run = await sharedSandbox();
    clerk = await run.open('clerk-getashang');
  });
  after(() => run.stop());

  it('lays out the official tables in four round trips, and remembers and reads them in three more', async () => {
    await clerk.pane.getByTestId('lay-out').waitFor();
    await clerk.page.evaluate(() => window.gouji.requestLog.mark());
    await layOut(clerk, 2021);
    const { syncs } = await clerk.page.evaluate(() => window.gouji.requestLog.since());
    // Whoever turns to the pane after two seconds has it read once more, in two: on a slow machine the click comes that late.
    assert.ok([7, 9].includes(syncs), `${syncs} round trips`);
    const names = await clerk.page.evaluate(() => window.gouji.sheetNames());
    assert.deepEqual(names.slice(-4), ['封面与文字', '表二', '表三', '表四']);
  });

  it('a fresh sheet is to be filled in, and nothing on it is wrong', async () => {
    assert.match(await health(), /^已填 0 \/ 200$/);
    assert.equal(await clerk.pane.getByTestId('finding').count(), 0);
    assert.equal(await clerk.pane.getByTestId('submit-status').innerText(), '填好以后，在这里报送');
    assert.match(await clerk.pane.getByTestId('parts-to-fill').innerText(), /从表二填起/);
  });

  it('补零 on a fresh sheet asks first, and the way back leaves it blank', async () => {
    await clerk.pane.getByTestId('fill-zeros').click();
    const asked = clerk.pane.getByTestId('confirmation');
    assert.match(await asked.innerText(), /一份全是 0 的报告/);
    await asked.getByText('取消').click();
    assert.match(await health(), /^已填 0 \/ 200$/);
  });

  it('the figures of 圪塔上乡 are typed: 161 cells stay blank', async () => {
    await typeFigures(clerk.page, reportCase('getashang-2021'));
    await until('已填 39 / 200');
    assert.match(await health(), /5 条勾稽成立/);
    assert.equal(await clerk.pane.locator('[data-tone="error"]').count(), 0);
  });

  it('typing costs one reading and no writing', async () => {
    await clerk.page.evaluate(() => window.gouji.requestLog.mark());
    await typeInto(clerk.page, '表二', 'B6', '16');
    await clerk.page.waitForFunction(() => window.gouji.requestLog.since().syncs > 0);
    await clerk.page.waitForTimeout(500);
    const { syncs, writes } = await clerk.page.evaluate(() => window.gouji.requestLog.since());
    assert.deepEqual({ syncs, writes }, { syncs: 1, writes: [] });
    await typeInto(clerk.page, '表二', 'B6', '15');
  });

  it('one click fills the blanks with 0', async () => {
    await clerk.pane.getByTestId('fill-zeros').click();
    await until('42 条勾稽中 42 条成立');
    const filled = await clerk.page.evaluate(() => window.gouji.values('表三', 'D6:J30').flat());
    assert.deepEqual(new Set(filled), new Set([0]));
  });

  it('a broken 总计 lights up on the sheet, and the pane says where, how much and what to do', async () => {
    await typeInto(clerk.page, '表三', 'J8', '20');
    await until('42 条勾稽中 40 条成立');
    await untilColoured(clerk.page, '表三', 'J8', broken);
    const card = clerk.pane.getByTestId('group-requests').getByTestId('finding').first();
    assert.match(await card.innerText(), /（一）予以公开/);
    assert.match(await card.innerText(), /填了 20，多出 20/);
    assert.match(await card.getByTestId('fix').innerText(), /改为 0/);
  });

  it('the grid’s own undo takes the edit back, and the finding goes', async () => {
    await clerk.page.waitForTimeout(betweenClicks);
    await goTo(clerk.page, '表三', 'D6');
    await clerk.page.keyboard.press('Control+z');
    await until('42 条勾稽中 42 条成立');
    await untilColoured(clerk.page, '表三', 'J8', plain);
  });

  it('the whole 表三 of 杭州 pasted at once costs one reading', async () => {
    await clerk.page.evaluate(() => window.gouji.requestLog.mark());
    await paste(clerk.page, '表三', 'D6', copiedTable(reportCase('hangzhou-2025'), 'requests'));
    await clerk.page.waitForFunction(() => window.gouji.values('表三', 'J29')[0]?.[0] === 13810);
    await clerk.page.waitForTimeout(800);
    const { syncs, writes } = await clerk.page.evaluate(() => window.gouji.requestLog.since());
    assert.deepEqual({ syncs, writes }, { syncs: 1, writes: [] });
    assert.match(await health(), /42 条勾稽中 42 条成立/);
  });

  it('the text, the date and the number are typed on the cover sheet', async () => {
    const { facts } = layout('2021', { year: 2021, unit: { name: '' } });
    const texts = { ...clerkNarrative, signedOn: '2022-01-12', documentNumber: '某政发〔2022〕1号' };
    for (const [fact, text] of Object.entries(texts)) {
      const { sheet, address } = facts[fact as keyof typeof texts];
      await paste(clerk.page, sheet, address, text.replace('\n', ''));
    }
    await clerk.pane.getByTestId('no-findings').waitFor();
  });

  it('submits with one click and shows the receipt', async () => {
    await clerk.pane.getByTestId('submit').click();
    firstReceipt = await clerk.pane.getByTestId('receipt-number').innerText();
    assert.match(firstReceipt, /GJ-2021-141123204-0001/);
  });

  it('the version stands in storage under the digest of its content', async () => {
    const versions = TableClient.fromConnectionString(run.sandbox.storage, 'versions', {
      allowInsecureConnection: true,
    });
    const record = await versions.getEntity<{ number: string; reportDigest: string }>(
      '141123|141123204|2021',
      '000001',
    );
    assert.equal(record.number, 'GJ-2021-141123204-0001');
    const contents = BlobServiceClient.fromConnectionString(run.sandbox.storage).getContainerClient(
      'contents',
    );
    const blob = await contents.getBlobClient(`reports/${record.reportDigest}.json`).downloadToBuffer();
    const report = JSON.parse(blob.toString('utf8')) as { figures: Record<string, number> };
    assert.equal(report.figures['requests.handled.total'], 13810);
  });

  it('what was submitted is not offered to be submitted once more', async () => {
    await clerk.pane.getByTestId('submit-status').getByText('第 1 版已报送，内容未变').waitFor();
    assert.equal(await clerk.pane.getByTestId('submit').count(), 0);
  });

  it('submitting the same again from the ribbon gives the same receipt', async () => {
    const answered = clerk.page.waitForResponse((response) => response.url().endsWith('/api/v1/submissions'));
    await clerk.page.getByRole('toolbar', { name: '功能区' }).getByRole('button', { name: '报送' }).click();
    assert.equal((await answered).status(), 200);
    assert.equal(await clerk.pane.getByTestId('receipt-number').innerText(), firstReceipt);
  });

  it('the supervisor rechecks it: intact, no findings', async () => {
    const supervisor = await run.open('supervisor-xingxian');
    await supervisor.pane.getByTestId('archive-year').selectOption('2021');
    await supervisor.pane.getByTestId('archive-item').first().click();
    await supervisor.pane.getByTestId('archive-recheck').click();
    await supervisor.pane.getByText('完好').waitFor();
    assert.deepEqual(supervisor.errors, []);
    await supervisor.close();
  });

  it('one byte of the archived report changed behind the server’s back: altered, and which version', async () => {
    const contents = BlobServiceClient.fromConnectionString(run.sandbox.storage).getContainerClient(
      'contents',
    );
    for await (const { name } of contents.listBlobsFlat({ prefix: 'reports/' })) {
      const blob = contents.getBlockBlobClient(name);
      const bytes = await blob.downloadToBuffer();
      bytes[bytes.indexOf('13810')] = '9'.charCodeAt(0);
      await blob.uploadData(bytes);
    }
    const supervisor = await run.open('supervisor-xingxian');
    await supervisor.pane.getByTestId('archive-year').selectOption('2021');
    await supervisor.pane.getByTestId('archive-item').first().click();
    await supervisor.pane.getByTestId('archive-recheck').click();
    await supervisor.pane.getByText('已被改动').first().waitFor();
    assert.match(await supervisor.pane.getByTestId('archived-report').innerText(), /第 1 版/);
    await supervisor.close();
  });

  it('nothing failed on the clerk’s page meanwhile', () => assert.deepEqual(clerk.errors, []));
});
