import assert from 'node:assert/strict';
import { BlobServiceClient } from '@azure/storage-blob';
import { colours } from '../../shared/layout/colours';
import type { QuirkName } from '../../sandbox/office-host/quirks';
import { readWorkbook } from '../../shared/workbook/readWorkbook';
import { clerkNarrative } from '../cases/clerkNarrative';
import { reportCase } from '../cases/reportCase';
import { goTo, typeInto, untilColoured } from './clerk';
import { layOutFilled, putIn } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

/** The page with Excel misbehaving as builds of it were seen to; `sandbox/office-host/quirks.ts` names the ways. */
describe('an Excel that misbehaves', () => {
  let run: SandboxRun;
  before(async () => {
    run = await sharedSandbox();
  });
  after(() => run.stop());

  const report = reportCase('getashang-2021', {
    'requests.received.naturalPerson': 5,
    'requests.handled.naturalPerson': 4,
    'requests.carriedOut.naturalPerson': 1,
  });
  /** With nothing to be explained. */
  const whole = {
    ...reportCase('getashang-2021'),
    figures: Object.fromEntries(Object.keys(report.figures).map((key) => [key, 0])),
    signedOn: '2022-01-12',
    narrative: clerkNarrative,
  };
  const values = ({ page }: OpenPage, sheet: string, address: string): Promise<unknown> =>
    page.evaluate(([name = '', cell = '']) => window.gouji.values(name, cell), [sheet, address]);

  const changed = async ({ pane }: OpenPage, before: string): Promise<void> => {
    const sums = pane.getByTestId('health-sums');
    for (let tries = 0; (await sums.innerText()) === before; tries += 1) {
      if (tries > 100) assert.fail(`still ${before}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  describe('while a report is filled in', () => {
    let clerk: OpenPage;
    /** From now on Excel misbehaves in this way alone. */
    const misbehave = (quirk: QuirkName): Promise<void> =>
      clerk.page.evaluate((name) => {
        window.gouji.quirks.clear();
        window.gouji.quirks.add(name);
      }, quirk);

    before(async () => {
      clerk = await run.open('clerk-getashang', {}, 'quirks=formats-stale');
      await layOutFilled(clerk, report);
      await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    });
    after(async () => {
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

    it('lets formats go stale that the add-in makes: those of a file are laid out, and a broken sum lights up', async () => {
      await typeInto(clerk.page, '表三', 'J8', '20');
      await untilColoured(clerk.page, '表三', 'J8', { fillColor: colours.brokenFill });
    });

    it('tells of each edit twice: it is read as ever, and shown once', async () => {
      await misbehave('events-twice');
      const before = await clerk.pane.getByTestId('health-sums').innerText();
      await typeInto(clerk.page, '表三', 'D7', '9');
      await changed(clerk, before);
    });

    it('loses the events of edits: turning to the pane brings it up to date', async () => {
      await misbehave('events-lost');
      const before = await clerk.pane.getByTestId('health-sums').innerText();
      await typeInto(clerk.page, '表三', 'E7', '9');
      await clerk.page.waitForTimeout(2500);
      assert.equal(await clerk.pane.getByTestId('health-sums').innerText(), before);
      await clerk.pane.getByTestId('health-line').click({ position: { x: 2, y: 2 } });
      await changed(clerk, before);
    });

    it('refuses to lift a protection: 恢复表样 puts fresh sheets in the place of ours, with every figure', async () => {
      await misbehave('unprotect-refused');
      await putIn(clerk, [{ sheet: '表三', address: 'A6', value: '新收' }]);
      await clerk.pane.getByTestId('unreadable').getByText('现在是“新收”').waitFor();
      await clerk.pane.getByTestId('repair').click();
      await clerk.pane.getByTestId('health-line').waitFor();
      assert.deepEqual(await values(clerk, '表三', 'A6'), [['一、本年新收政府信息公开申请数量']]);
      assert.deepEqual(await values(clerk, '表三', 'D6:D7'), [[5], [9]]);
      assert.deepEqual(await values(clerk, '表二', 'B6'), [[15]]);
      assert.deepEqual(await clerk.page.evaluate(() => window.gouji.sheetNames().slice(-4)), [
        '封面与文字',
        '表二',
        '表三',
        '表四',
      ]);
      await goTo(clerk.page, '表三', 'A6');
      await clerk.page.keyboard.type('又', { delay: 25 });
      await clerk.page.getByText('此单元格受工作表保护').waitFor();
    });
  });

  for (const [quirks, inserting] of [
    ['insert-refused,file-refused', 'the sheets are written one by one'],
    ['insert-fails-late,file-empty', 'the sheets count as they arrived'],
  ] as const)
    it(`${quirks}: ${inserting}, and what is handed in is made of them, which the pane says`, async () => {
      const clerk = await run.open('clerk-getashang', {}, `quirks=${quirks}`);
      await layOutFilled(clerk, whole);
      assert.deepEqual(await clerk.page.evaluate(() => window.gouji.sheetNames()), [
        'Sheet1',
        '封面与文字',
        '表二',
        '表三',
        '表四',
      ]);
      await clerk.pane.getByTestId('health-line').getByText('42 条勾稽中 42 条成立').waitFor();
      await clerk.pane.getByTestId('submit').click();
      await clerk.pane.getByTestId('receipt-number').waitFor();
      await clerk.pane.getByTestId('notice').getByText('另做一份报送').waitFor();
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

  it('holds other sheets: they are not handed in, and pane and receipt say so', async () => {
    const clerk = await run.open('clerk-getashang');
    await clerk.pane.getByTestId('lay-out').waitFor();
    await clerk.page.evaluate(() => {
      const { workbook } = window.gouji;
      const [first] = workbook.sheets();
      workbook.writeCells(first?.id ?? '', { row: 0, column: 0, rows: 1, columns: 1 }, [['来信人登记']]);
    });
    await layOutFilled(clerk, { ...whole, documentNumber: '某政发〔2022〕9号' });
    await clerk.pane.getByTestId('submit').click();
    await clerk.pane.getByTestId('receipt-made').getByText('四张表').waitFor();
    await clerk.pane.getByTestId('notice').getByText('别的都没有交上去').waitFor();
    const contents = BlobServiceClient.fromConnectionString(run.sandbox.storage).getContainerClient(
      'contents',
    );
    let read = 0;
    for await (const { name } of contents.listBlobsFlat({ prefix: 'workbooks/' })) {
      const workbook = await readWorkbook(await contents.getBlockBlobClient(name).downloadToBuffer());
      if (!workbook.ok) assert.fail(workbook.reason);
      assert.doesNotMatch(JSON.stringify(workbook.reading), /来信人登记/);
      read += 1;
    }
    assert.notEqual(read, 0);
    assert.deepEqual(clerk.errors, []);
    await clerk.close();
  });

  it('is too old for the pane: it says so, and gives the blank workbook', async () => {
    const clerk = await run.open('clerk-getashang', {}, 'excel=1.8');
    await clerk.pane.getByTestId('too-old').waitFor();
    const [download] = await Promise.all([
      clerk.page.waitForEvent('download'),
      clerk.pane.getByTestId('blank-workbook').click(),
    ]);
    assert.match(download.suggestedFilename(), /^兴县圪塔上乡人民政府\d{4}年.*\.xlsx$/);
    assert.deepEqual(clerk.errors, []);
    await clerk.close();
  });

  it('misbehaves in every known way at once: the whole job still works, from the empty workbook to the receipt', async () => {
    const clerk = await run.open('clerk-hangzhou', {}, 'quirks=all');
    await layOutFilled(clerk, { ...reportCase('hangzhou-2025'), narrative: clerkNarrative });
    await clerk.pane.getByTestId('submit').click();
    await clerk.pane.getByTestId('receipt-number').waitFor();
    assert.deepEqual(clerk.errors, []);
    await clerk.close();
  });
});
