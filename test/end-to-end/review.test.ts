import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { reportCase } from '../cases/reportCase';
import { layout } from '../../shared/layout/layout';
import { goTo, typeInto } from './clerk';
import { layOutFilled } from './filledReport';
import { runSandbox, type OpenPage, type SandboxRun } from './sandbox';

const report = { ...reportCase('getashang-2021'), signedOn: '2022-01-12' };
const licensing = layout('2021', report).figures.get('disclosure.licensing.decisions');
const overview = layout('2021', report).facts.overview;

describe('a report on its way from return to acceptance', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  let supervisor: OpenPage;

  before(async () => {
    run = await runSandbox();
    clerk = await run.open('clerk-getashang');
    await layOutFilled(clerk, report);
    await clerk.pane.getByTestId('submit-status').getByText('可以报送').waitFor();
    await clerk.pane.getByTestId('submit').click();
    await clerk.pane.getByTestId('receipt').waitFor();
    supervisor = await run.open('supervisor-xingxian');
  });
  after(async () => {
    assert.deepEqual([...clerk.errors, ...supervisor.errors], []);
    await run.stop();
  });

  const openReport = async ({ pane }: OpenPage): Promise<void> => {
    await pane.getByTestId('archive-item').first().click();
    await pane.getByTestId('review-state').waitFor();
  };
  const selected = (page: Page) =>
    page.evaluate(() => {
      const { sheet, area } = window.gouji.workbook.selection();
      const name = window.gouji.workbook.sheets().find(({ id }) => id === sheet)?.name;
      return { sheet: name, row: area.row, column: area.column };
    });

  it('is commented on cell by cell, on the sheets, and returned', async () => {
    assert.ok(licensing);
    const { page, pane } = supervisor;
    await openReport(supervisor);
    await pane.getByTestId('decide-returned').click();
    await pane.getByText('打开到表格以后，可以给每一格写意见').waitFor();
    await pane.getByTestId('archive-open').click();
    for (const [{ sheet, address }, text] of [
      [licensing, '与台账不符，应为 3。'],
      [overview, '请写明平台建设情况。'],
    ] as const) {
      await pane.getByTestId('comment-cell').waitFor();
      await goTo(page, sheet, address);
      await pane.getByTestId('comment-cell').click();
      await pane.getByTestId('cell-comment-field').locator('textarea:focus').fill(text);
    }
    await pane.getByTestId('review-comment').fill('请核实后更正。');
    await pane.getByTestId('review-send').click();
    await pane.getByTestId('review-state').getByText('已退回').waitFor();
    assert.equal(await pane.getByTestId('cell-comment').count(), 2);
  });

  it('shows the clerk every comment, leads to its cell, and marks what has been changed', async () => {
    assert.ok(licensing);
    const { page, pane } = clerk;
    await pane.getByTestId('recheck').click();
    await pane.getByTestId('returned').getByText('请核实后更正').waitFor();
    assert.equal(await pane.getByTestId('stage').innerText(), '退回');
    const comment = pane.getByTestId('cell-comment').filter({ hasText: '应为 3' });
    await comment.getByTestId('cell-link').click();
    await page.waitForFunction(
      (sheet) =>
        window.gouji.workbook
          .sheets()
          .some(({ id, name }) => id === window.gouji.workbook.selection().sheet && name === sheet),
      licensing.sheet,
    );
    assert.equal((await selected(page)).sheet, licensing.sheet);
    await typeInto(page, licensing.sheet, licensing.address, '3');
    await comment.getByText('已改动').waitFor();
    assert.equal(await pane.getByTestId('cell-comment').getByText('已改动').count(), 1);
  });

  it('is corrected with a reason, and the return stays with the version that it was about', async () => {
    const { pane } = clerk;
    await pane.getByTestId('correction-reason').fill('台账多记，已核实');
    await pane.getByTestId('submit').getByText('报送更正').click();
    await pane.getByTestId('receipt').getByText('第 2 版').waitFor();
    await pane.getByTestId('returned').waitFor({ state: 'detached' });
    await supervisor.page.reload();
    await openReport(supervisor);
    await supervisor.pane.getByTestId('review-state').getByText('待审核').waitFor();
    await supervisor.pane.getByTestId('earlier-decisions').getByText('应为 3').waitFor();
    await supervisor.pane.getByTestId('archive-version').selectOption('1');
    await supervisor.pane.getByTestId('review-outdated').getByText('已有第 2 版').waitFor();
    await supervisor.pane.getByText('看第 2 版').click();
    await supervisor.pane.getByTestId('review-state').getByText('待审核').waitFor();
  });

  it('is decided by the first of two supervisors, and the second is told and loses nothing', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('decide-returned').click();
    await pane.getByTestId('review-comment').fill('再核一次');
    const other = await run.open('supervisor-xingxian');
    await openReport(other);
    await other.pane.getByTestId('decide-accepted').click();
    await other.pane.getByTestId('review-state').getByText('已审核').waitFor();
    await other.context.close();
    await pane.getByTestId('review-send').click();
    await pane.getByTestId('decision-refused').getByText('在您之前已有新的审核意见').waitFor();
    await pane.getByTestId('review-state').getByText('已审核').waitFor();
    assert.equal(await pane.getByTestId('review-comment').inputValue(), '再核一次');
    await clerk.pane.getByTestId('recheck').click();
    await clerk.pane.getByTestId('stage').getByText('已审核').waitFor();
  });
});
