import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { CellKey } from '../../shared/editions/edition';
import { reportCase } from '../cases/reportCase';
import { layOutFilled } from './filledReport';
import { handIn } from './handIn';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const followsLastYear = reportCase('pingtan-2022');
const more = (key: CellKey, by: number): Record<string, number> => ({
  [key]: Number(followsLastYear.figures[key]) + by,
});
/** 二 of the year does not follow from 四 of the year before, and the sums hold. */
const doesNotFollow = reportCase('pingtan-2022', {
  ...more('requests.received.business', -3),
  ...more('requests.received.total', -3),
  ...more('requests.carriedIn.business', 3),
  ...more('requests.carriedIn.total', 3),
});

describe('across years, in the pane', () => {
  let run: SandboxRun;
  let now: OpenPage;
  let supervisor: OpenPage;
  const cardOf = ({ pane }: OpenPage, says: string) => pane.getByTestId('finding').filter({ hasText: says });

  before(async () => {
    run = await sharedSandbox();
  });
  after(async () => {
    assert.deepEqual([...now.errors, ...supervisor.errors], []);
    await run.stop();
  });

  it('without last year’s report nothing is judged, and the pane says so', async () => {
    now = await run.open('clerk-getashang');
    await layOutFilled(now, { ...doesNotFollow, signedOn: '2023-01-12' });
    await now.pane.getByTestId('not-across-years').getByText('没有上年报告，未作跨年核对').waitFor();
  });

  it('once that is archived, this year’s is compared with it', async () => {
    await handIn(run, 'clerk-getashang', { ...reportCase('pingtan-2021'), signedOn: '2022-01-12' });
    await now.page.reload();
    await cardOf(now, '上年结转与上年报告不符').waitFor();
    assert.equal(await now.pane.getByTestId('not-across-years').count(), 0);
  });

  it('上年结转 unlike last year’s 结转下年度 is an error that shows both figures, and leads to the cell', async () => {
    const card = cardOf(now, '上年结转与上年报告不符');
    assert.equal(await card.getAttribute('data-tone'), 'error');
    assert.equal(await card.getByTestId('last-figure').innerText(), '本年 3 · 上年 0');
    await card.getByText('表三“二、上年结转”的“商业企业”').first().click();
    await now.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#grid input')?.value === 'E7',
    );
  });

  it('五 that is last year’s again is a warning, whose explanation the workbook keeps', async () => {
    const because = '问题仍在整改，措施延续到今年。';
    const card = cardOf(now, '与上年雷同');
    assert.equal(await card.getAttribute('data-tone'), 'warning');
    await card.getByTestId('explanation').fill(because);
    await card.getByTestId('explanation').blur();
    await now.page.waitForFunction((text) => JSON.stringify({ ...localStorage }).includes(text), because);
    await now.page.reload();
    await cardOf(now, '与上年雷同').waitFor();
    assert.equal(await cardOf(now, '与上年雷同').getByTestId('explanation').inputValue(), because);
  });

  it('what is right for a reason is asked to be let pass, refused with a comment, asked again and granted', async () => {
    const reason = '原司法所并入，接过其未办结的三件';
    const release = (): Locator => cardOf(now, '上年结转与上年报告不符').getByTestId('release');
    const stands = (as: string): Promise<void> =>
      now.pane.locator(`[data-testid=release][data-standing=${as}]`).waitFor();
    const ask = async (because: string): Promise<void> => {
      await release().getByTestId('release-ask').click();
      await release().getByTestId('release-reason').fill(because);
      await release().getByTestId('release-send').click();
      await stands('pending');
    };
    await ask('并入');
    supervisor = await run.open('supervisor-xingxian');
    const toDecide = async (): Promise<Locator> => {
      await supervisor.page.reload();
      await supervisor.pane.getByTestId('tab-releases').click();
      return supervisor.pane.getByTestId('release-item').first();
    };
    const first = await toDecide();
    await first.getByText('填了 3，多出 3').waitFor();
    await first.getByTestId('release-refuse').click();
    await first.getByTestId('release-comment').fill('请写明依据');
    await first.getByTestId('release-refuse-send').click();
    await first.getByTestId('release-state').getByText('未放行').waitFor();
    await now.pane.getByTestId('recheck').click();
    await release().getByText('上级没有放行：请写明依据').waitFor();
    await ask(reason);
    const second = await toDecide();
    await second.getByText(reason).waitFor();
    await second.getByTestId('release-grant').click();
    await second.getByTestId('release-state').getByText('已放行').waitFor();
    await now.pane.getByTestId('recheck').click();
    await stands('granted');
  });

  it('then it is handed in, and its receipt and a recheck tell of it', async () => {
    await now.pane.locator('[data-testid=submit]:not([aria-disabled=true])').click();
    await now.pane.getByTestId('receipt-released').getByText('原司法所并入').waitFor();
    const { page, pane } = supervisor;
    await page.reload();
    await pane.getByTestId('archive-year').selectOption('2022');
    await pane.getByTestId('archive-item').first().click();
    await pane.getByTestId('archive-recheck').click();
    await pane.getByTestId('integrity').getByText('完好').waitFor();
    await pane.getByTestId('today-released').getByText('原司法所并入').first().waitFor();
  });
});
