import assert from 'node:assert/strict';
import { BlobServiceClient } from '@azure/storage-blob';
import type { Report } from '../../shared/report/report';
import { reportCase } from '../cases/reportCase';
import { typeInto } from './clerk';
import { layOutFilled, putIn } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

/** Signed before its year ended, as the real one was: a warning that has to be explained. */
const signedEarly = reportCase('getashang-2021');
const signedInTime: Report = { ...signedEarly, signedOn: '2022-01-12' };
const explanation = '年底前签发，数据已核到 12 月 31 日。';

describe('submitting, and what can come between', () => {
  let run: SandboxRun;
  before(async () => {
    run = await sharedSandbox();
  });
  after(() => run.stop());

  const status = ({ pane }: OpenPage, text: string): Promise<void> =>
    pane.getByTestId('submit-status').getByText(text).waitFor();
  const hasFocus = ({ pane }: OpenPage, name: string): Promise<void> =>
    pane.locator(`[data-testid="${name}"]:focus`).waitFor();
  const filled = async (report: Report): Promise<OpenPage> => {
    const clerk = await run.open('clerk-getashang');
    await layOutFilled(clerk, report);
    await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    return clerk;
  };
  const submitFromRibbon = ({ page }: OpenPage): Promise<void> =>
    page.getByRole('toolbar', { name: '功能区' }).getByRole('button', { name: '报送' }).click();
  const receiptNumber = ({ pane }: OpenPage): Promise<string> =>
    pane.getByTestId('receipt-number').innerText();

  describe('a report with a warning', () => {
    let clerk: OpenPage;
    before(async () => {
      clerk = await filled(signedEarly);
    });
    after(async () => {
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

    it('is held back by the ribbon’s 报送 until it is explained: what to do has the focus', async () => {
      await submitFromRibbon(clerk);
      await hasFocus(clerk, 'held-back');
      assert.match(await clerk.pane.getByTestId('held-back').innerText(), /还不能报送\s*为 1 处提醒说明情况/);
      await status(clerk, '还有 1 处提醒没有说明情况，暂不能报送');
    });

    it('can be submitted once it is explained', async () => {
      await clerk.pane.getByTestId('explanation').fill(explanation);
      await status(clerk, '可以报送');
    });

    it('waits, when the server is away, without losing anything, and tries again by itself', async () => {
      await clerk.page.route('**/api/v1/submissions', (route) => route.abort());
      await clerk.pane.getByTestId('submit').click();
      await hasFocus(clerk, 'waiting');
      assert.match(
        await clerk.pane.getByTestId('waiting').innerText(),
        /暂时连不上服务器\s*数据都在表格里，没有丢失。\d+ 秒后自动重试（第 1 次）/,
      );
      await status(clerk, '暂时连不上服务器');
      await clerk.pane.getByTestId('waiting').getByText('（第 2 次）').waitFor();
      assert.equal(await clerk.pane.getByTestId('explanation').inputValue(), explanation);
    });

    it('goes through with 立即重试 as soon as the server is back, and the receipt has the focus', async () => {
      await clerk.page.unroute('**/api/v1/submissions');
      await clerk.pane.getByTestId('retry-now').click();
      await hasFocus(clerk, 'receipt');
      assert.equal(await receiptNumber(clerk), 'GJ-2021-141123204-0001');
      assert.equal(await clerk.pane.getByTestId('stage').innerText(), '已报送');
    });

    it('prints the receipt from a page that verifies it', async () => {
      const opened = clerk.context.waitForEvent('page');
      await clerk.pane.getByTestId('receipt-print').click();
      const page = await opened;
      await page.getByTestId('verified').getByText('签名有效').waitFor();
      await page.getByTestId('receipt-code').waitFor();
      await page.close();
    });

    it('is archived with its explanation', async () => {
      const contents = BlobServiceClient.fromConnectionString(run.sandbox.storage).getContainerClient(
        'contents',
      );
      const archived: Report[] = [];
      for await (const { name } of contents.listBlobsFlat({ prefix: 'reports/' }))
        archived.push(
          JSON.parse((await contents.getBlobClient(name).downloadToBuffer()).toString('utf8')) as Report,
        );
      assert.deepEqual(
        archived.map(({ explanations }) => explanations),
        [{ 'cover.signedEarly': explanation }],
      );
    });

    it('keeps receipt and explanation in the workbook when the page is opened again', async () => {
      await clerk.page.waitForTimeout(400);
      await clerk.page.reload();
      assert.equal(await receiptNumber(clerk), 'GJ-2021-141123204-0001');
      assert.equal(await clerk.pane.getByTestId('explanation').inputValue(), explanation);
      await status(clerk, '第 1 版已报送，内容未变');
    });

    it('is marked as changed once a figure is edited after it was submitted', async () => {
      await typeInto(clerk.page, '表二', 'B6', '16');
      await clerk.pane.getByTestId('changed-since').getByText('第 1 版报送后有改动，尚未报送').waitFor();
      assert.equal(await clerk.pane.getByTestId('stage').innerText(), '待报送');
      assert.equal(await clerk.pane.getByTestId('submit').innerText(), '报送更正');
    });
  });

  describe('a report that is in order', () => {
    let clerk: OpenPage;
    before(async () => {
      clerk = await filled(signedInTime);
    });
    after(() => clerk.close());

    it('is refused when its workbook says otherwise: why has the focus', async () => {
      await clerk.page.route('**/api/v1/submissions', async (route) => {
        const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
        const altered = body.replace('"disclosure.fees.amount":0', '"disclosure.fees.amount":1');
        await route.fulfill({ response: await route.fetch({ postData: Buffer.from(altered, 'latin1') }) });
      });
      await clerk.pane.getByTestId('submit').click();
      await hasFocus(clerk, 'refusal');
      const refusal = await clerk.pane.getByTestId('refusal').innerText();
      assert.match(refusal, /报送未被接受/);
      assert.match(refusal, /行政事业性收费/);
      assert.match(refusal, /编号/);
    });

    it('goes through with the ribbon’s 报送', async () => {
      await clerk.page.unroute('**/api/v1/submissions');
      await submitFromRibbon(clerk);
      await hasFocus(clerk, 'receipt');
      assert.match(await receiptNumber(clerk), /^GJ-2021-141123204-\d{4}$/);
    });
  });

  describe('two windows of one unit', () => {
    let both: [OpenPage, OpenPage];
    const submitBoth = async (): Promise<string[]> => {
      await Promise.all(both.map(({ pane }) => pane.getByTestId('submit').click()));
      return Promise.all(
        both.map(async (clerk) => {
          await hasFocus(clerk, 'receipt');
          return receiptNumber(clerk);
        }),
      );
    };
    before(async () => {
      both = [await filled(signedInTime), await filled(signedInTime)];
    });
    after(() => Promise.all(both.map(({ close }) => close())));

    it('handing the same report in at once get the same receipt', async () => {
      const [first, second] = await submitBoth();
      assert.equal(first, second);
    });

    it('handing different reports in at once get a version each', async () => {
      for (const [index, clerk] of both.entries()) {
        await putIn(clerk, [{ sheet: '表二', address: 'B6', value: 30 + index }]);
        await clerk.pane.getByTestId('changed-since').waitFor();
      }
      const [first, second] = await submitBoth();
      assert.notEqual(first, second);
    });
  });
});
