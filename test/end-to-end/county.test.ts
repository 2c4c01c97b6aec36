import assert from 'node:assert/strict';
import { runSandbox, type OpenPage, type SandboxRun } from './sandbox';

/** The sample county of 20 units, as a supervisor meets it in the sandbox for the first time. */
describe('a county in January, from the chase to the rollup', () => {
  let run: SandboxRun;
  let supervisor: OpenPage;

  before(async function () {
    this.timeout(180_000);
    run = await runSandbox({ sample: true });
    supervisor = await run.open('supervisor-xingxian');
  });
  after(async () => {
    assert.deepEqual(supervisor.errors, []);
    await run.stop();
  });

  it('begins with who is missing, and copies a reminder with their names', async () => {
    const { page, pane } = supervisor;
    await pane.getByTestId('overview-total').getByText('共 20 个单位').waitFor();
    assert.equal(await pane.getByTestId('standing-all').innerText(), '全部\n20');
    assert.match(await pane.getByTestId('standing-missing').innerText(), /未报\s*5/);
    assert.equal(await pane.getByTestId('list-line').count(), 5);
    await pane.getByTestId('overview-copy').click();
    await pane.getByTestId('overview-said').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /兴县经济技术开发区/);
  });

  it('puts the county on a sheet as a table with filters', async () => {
    const { page, pane } = supervisor;
    await pane.getByTestId('standing-all').click();
    await pane.getByTestId('list-line').nth(5).waitFor();
    await pane.getByTestId('overview-to-sheet').click();
    await pane.getByTestId('overview-said').getByText('20').waitFor();
    assert.equal((await page.evaluate(() => window.gouji.sheetNames())).length, 2);
  });

  it('accepts what is clean at one click, the list shown first', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('tab-reviews').click();
    await pane.getByTestId('clean-list').waitFor();
    await pane.getByTestId('accept-clean').click();
    await pane
      .getByTestId('accepted-reports')
      .getByText(/已审核通过 \d+ 份/)
      .waitFor();
  });

  it('rechecks all that is archived, and tells what was wrong when it was filed', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('tab-recheck').click();
    await pane.getByTestId('bulk-year').selectOption('');
    await pane.getByTestId('bulk-start').click();
    await pane.getByTestId('bulk-results').waitFor({ timeout: 55_000 });
    assert.match(await pane.getByTestId('outcome-wrongAtFiling').innerText(), /归档时就有问题\s*2/);
  });

  it('adds the county up, and says who is not in the sums', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('tab-rollup').click();
    await pane.getByTestId('rollup-units').getByText('15 个单位').waitFor();
  });

  it('shows who did what, the supervisor’s own deeds first', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('tab-audit').click();
    const lines = pane.getByTestId('audit').getByRole('listitem');
    await lines.first().waitFor();
    assert.match(await lines.first().innerText(), /主管部门/);
    await lines.filter({ hasText: '开始批量复核' }).first().waitFor();
  });
});
