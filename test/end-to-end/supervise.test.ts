import assert from 'node:assert/strict';
import { BlobServiceClient } from '@azure/storage-blob';
import { reportCase } from '../cases/reportCase';
import { goTo } from './clerk';
import { handIn } from './handIn';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const report = { ...reportCase('getashang-2021'), signedOn: '2022-01-12' };

describe('a supervisor at work', () => {
  let run: SandboxRun;
  let supervisor: OpenPage;

  before(async () => {
    run = await sharedSandbox();
    supervisor = await run.open('supervisor-xingxian');
  });
  after(async () => {
    assert.deepEqual(supervisor.errors, []);
    await run.stop();
  });

  const submitted = (year: number) =>
    handIn(run, 'clerk-getashang', {
      ...report,
      year,
      signedOn: `${year + 1}-01-12`,
      documentNumber: undefined,
      explanations: undefined,
    });
  const listed = ({ pane }: OpenPage): Promise<string[]> => pane.getByTestId('archive-item').allInnerTexts();
  const year = async (chosen: number): Promise<void> => {
    await supervisor.pane.getByTestId('archive-year').selectOption(String(chosen));
    await supervisor.pane.getByTestId('archive-item').first().waitFor();
  };

  it('begins at the overview, which says that nothing is there yet', async () => {
    await supervisor.pane.getByTestId('archive-empty').getByText('还没有归档的报告').waitFor();
  });

  it('sees by year where the units of the region stand, also without a directory', async () => {
    await submitted(2021);
    await submitted(2023);
    await supervisor.page.reload();
    await year(2023);
    assert.match((await listed(supervisor)).join(), /兴县圪塔上乡人民政府\s*已报/);
    await supervisor.pane.getByText('看不出谁还没有报送').waitFor();
    assert.match(await supervisor.pane.getByTestId('overview-total').innerText(), /共 1 个单位/);
  });

  it('finds a unit by name and by receipt, and by where it stands', async () => {
    const { pane } = supervisor;
    const search = pane
      .getByTestId('archive-search')
      .getByRole('searchbox')
      .or(pane.locator('input[data-testid="archive-search"]'));
    await search.fill('杭州');
    await pane.getByText('没有符合条件的单位').waitFor();
    await search.fill('GJ-2023-141123204-0001');
    assert.equal((await listed(supervisor)).length, 1);
    await search.fill('');
    await pane.getByTestId('standing-returned').click();
    await pane.getByText('没有符合条件的单位').waitFor();
    await pane.getByTestId('standing-all').click();
  });

  it('puts the list on a sheet as a native table', async () => {
    const { page, pane } = supervisor;
    await pane.getByTestId('overview-to-sheet').click();
    await pane.getByTestId('overview-said').getByText('已放到工作表“催报 2023”').waitFor();
    const [head, line] = await page.evaluate(() => window.gouji.values('催报 2023', 'A3:B4'));
    assert.deepEqual(
      [head, line],
      [
        ['单位', '代码'],
        ['兴县圪塔上乡人民政府', '141123204'],
      ],
    );
    await year(2021);
  });

  it('opens one onto the sheets, with its receipt', async () => {
    const { page, pane } = supervisor;
    await pane.getByTestId('archive-item').first().click();
    assert.equal(await pane.getByTestId('receipt-number').innerText(), 'GJ-2021-141123204-0001');
    await pane.getByTestId('archive-open').click();
    await page.waitForFunction(
      () => window.gouji.sheetNames().includes('表二') && window.gouji.values('表二', 'B6')[0]?.[0] === 15,
    );
    await pane.getByTestId('switch-view').click();
    await pane.getByTestId('health-sums').getByText('42 条勾稽中 42 条成立').waitFor();
    await pane.getByTestId('to-read').getByText('归档的第 1 版').waitFor();
    assert.equal(await pane.getByTestId('submit').count(), 0);
    await goTo(page, '表二', 'B6');
    await page.keyboard.type('9');
    await page.getByText('此单元格受工作表保护').waitFor();
  });

  it('is asked before another one replaces it', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('switch-view').click();
    await pane.getByTestId('archive-item').first().click();
    await pane.getByTestId('archive-open').click();
    await pane.getByTestId('confirmation').getByText('替换现有表格？').waitFor();
    await pane.getByTestId('confirmation').getByText('取消').click();
  });

  it('is told when the archive cannot be reached, and can try again', async () => {
    const { page, pane } = supervisor;
    await page.route('**/api/**', (route) => route.abort());
    await pane.getByTestId('archive-recheck').click();
    await pane.getByTestId('archive-failed').getByText('暂时连不上服务器').waitFor();
    await page.unroute('**/api/**');
    await pane.getByTestId('archive-failed').getByText('重试').click();
    await pane.getByTestId('integrity').getByText('完好').waitFor();
  });

  it('adds up the region, looks behind a sum, and puts the sums into charts and onto the sheets as a draft', async () => {
    const { page, pane } = supervisor;
    await page.reload();
    await pane.getByTestId('tab-rollup').click();
    await pane.getByTestId('rollup-year').selectOption('2021');
    await pane.getByTestId('rollup-units').getByText('1 个单位').waitFor();
    assert.match((await pane.getByTestId('rollup-sum').allInnerTexts()).join(), /表三 一、本年新收\s*0/);
    await pane.getByTestId('rollup-any-cell').selectOption('disclosure.normativeDocuments.issued');
    await pane.getByTestId('rollup-behind').getByText('1 个单位合计 15').waitFor();
    assert.match(await pane.getByTestId('rollup-unit').innerText(), /兴县圪塔上乡人民政府\s*15/);
    await pane.getByTestId('rollup-back').click();
    await pane.getByTestId('rollup-charts').click();
    await pane.getByTestId('rollup-charts-said').getByText('已放到工作表“汇总图表 2021”').waitFor();
    await page.getByRole('img', { name: '办理结果' }).waitFor();
    await pane.getByTestId('rollup-of').selectOption('accepted');
    await pane.getByTestId('rollup').getByText('还没有审核通过的报告').waitFor();
    await pane.getByTestId('rollup-of').selectOption('filed');
    await pane.getByTestId('rollup-to-sheets').click();
    await pane.getByTestId('confirm').click();
    await pane.getByTestId('head').getByText('141123 汇总').waitFor();
    assert.equal(await page.evaluate(() => window.gouji.values('表二', 'B6')[0]?.[0]), 15);
    assert.equal(await pane.getByTestId('submit').count(), 0);
    await pane.getByTestId('switch-view').click();
  });

  it('rechecks all years in bulk, sees what was altered, and puts the results on a sheet', async () => {
    const { page, pane } = supervisor;
    const contents = BlobServiceClient.fromConnectionString(run.sandbox.storage).getContainerClient(
      'contents',
    );
    const blobs: string[] = [];
    for await (const { name } of contents.listBlobsFlat({ prefix: 'reports/' })) blobs.push(name);
    await contents.getBlockBlobClient(blobs[0] ?? '').uploadData(Buffer.from('{}'));
    await page.reload();
    await pane.getByTestId('tab-recheck').click();
    await pane.getByText('这个地区还没有批量复核过').waitFor();
    await pane.getByTestId('bulk-year').selectOption('全部年度');
    await pane.getByTestId('bulk-start').click();
    await pane.getByTestId('bulk-state').getByText('复核完毕').waitFor({ timeout: 60_000 });
    await pane.getByTestId('outcome-altered').getByText('1').waitFor();
    await pane.getByTestId('bulk-results').getByText('报告数据与摘要不符').waitFor();
    await pane.getByTestId('bulk-to-sheet').click();
    await pane.getByTestId('bulk-said').getByText('已放到工作表“复核结果”').waitFor();
    await page.reload();
    await pane.getByTestId('tab-recheck').click();
    await pane.getByTestId('bulk-state').getByText('复核完毕').waitFor();
  });

  it('of another region sees none of it', async () => {
    const other = await run.open('supervisor-hangzhou');
    await other.pane.getByTestId('archive-empty').waitFor();
    assert.deepEqual(await listed(other), []);
    await other.close();
  });
});
