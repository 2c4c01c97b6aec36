import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { reportCase } from '../cases/reportCase';
import { layout } from '../../shared/layout/layout';
import { goTo, typeInto } from './clerk';
import { layOutFilled } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const report = { ...reportCase('getashang-2021'), signedOn: '2022-01-12' };
const licensing = layout('2021', report).figures.get('disclosure.licensing.decisions');
const { documentNumber } = layout('2021', report).facts;

describe('a report on its way from return to acceptance', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  let supervisor: OpenPage;

  before(async () => {
    run = await sharedSandbox();
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

  const openYear = async ({ pane }: OpenPage): Promise<void> => {
    await pane.getByTestId('archive-year').selectOption('2021');
    await pane.getByTestId('archive-item').first().waitFor();
  };
  const openReport = async (open: OpenPage): Promise<void> => {
    await openYear(open);
    await open.pane.getByTestId('archive-item').first().click();
    await open.pane.getByTestId('review-state').waitFor();
  };
  const untilSelected = (page: Page, sheet: string) =>
    page.waitForFunction((wanted) => {
      const { workbook } = window.gouji;
      const selected = workbook.selection().sheet;
      return workbook.sheets().some(({ id, name }) => id === selected && name === wanted);
    }, sheet);

  it('is commented on cell by cell, on the sheets, and returned', async () => {
    assert.ok(licensing);
    const { page, pane } = supervisor;
    await openReport(supervisor);
    await pane.getByTestId('decide-returned').click();
    await pane.getByText('打开到表格以后，可以给每一格写意见').waitFor();
    await pane.getByTestId('archive-open').click();
    for (const [{ sheet, address }, text] of [
      [licensing, '与台账不符，应为 3。'],
      [documentNumber, '请核对文号。'],
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
    await untilSelected(page, licensing.sheet);
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
    await supervisor.pane.getByTestId('beside').selectOption('1');
    const changes = supervisor.pane.getByTestId('version-changes');
    await changes.getByText('第 1 版以来改了 1 处').waitFor();
    await changes.getByText('更正原因：台账多记，已核实').waitFor();
    assert.match(await changes.getByTestId('figure-difference').innerText(), /行政许可[^]*→ 3/);
    assert.match(await changes.getByTestId('cell-comment').innerText(), /请核对文号/);
    await supervisor.pane.getByTestId('archive-version').selectOption('1');
    await supervisor.pane.getByTestId('review-outdated').getByText('已有第 2 版').waitFor();
    await supervisor.pane.getByText('看第 2 版').click();
    await supervisor.pane.getByTestId('review-state').getByText('待审核').waitFor();
  });

  it('is accepted among all that are clean, and another supervisor deciding at once is told and loses nothing', async () => {
    const { pane } = supervisor;
    await pane.getByTestId('decide-returned').click();
    await pane.getByTestId('review-comment').fill('再核一次');
    const other = await run.open('supervisor-xingxian');
    await openYear(other);
    await other.pane.getByTestId('tab-reviews').click();
    await other.pane.getByTestId('clean-list').getByText('兴县圪塔上乡人民政府').waitFor();
    await other.pane.getByTestId('accept-clean').click();
    await other.pane.getByTestId('accepted-reports').getByText('已审核通过 1 份').waitFor();
    await other.close();
    await pane.getByTestId('review-send').click();
    await pane.getByTestId('decision-refused').getByText('在您之前已有新的审核意见').waitFor();
    await pane.getByTestId('review-state').getByText('已审核').waitFor();
    assert.equal(await pane.getByTestId('review-comment').inputValue(), '再核一次');
    await clerk.pane.getByTestId('recheck').click();
    await clerk.pane.getByTestId('stage').getByText('已审核').waitFor();
  });
});
