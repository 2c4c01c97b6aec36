import assert from 'node:assert/strict';
import { layout } from '../../shared/layout/layout';
import { reportCase } from '../cases/reportCase';
import { layOutFilled, putIn } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const report = reportCase('pingtan-2022');
/** The column 总计 of 表三, and two figures of 表二, which no sum tells anything of. */
const leftBlank = Object.keys(report.figures).filter(
  (key) => /^requests\..*\.total$/.test(key) || /^disclosure\.(licensing|penalties)\./.test(key),
);
const asked = leftBlank.filter((key) => key.startsWith('requests.') && report.figures[key] !== 0);

describe('blanks, in the pane', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  const plan = layout('2021', report);
  const placeOf = (key: string) => {
    const place = plan.figures.get(key);
    assert.ok(place, key);
    return place;
  };
  const valueOf = async (key: string): Promise<unknown> => {
    const { sheet, address } = placeOf(key);
    const read = ([name, cell]: readonly [string, string]) => window.gouji.values(name, cell)[0]?.[0];
    return clerk.page.evaluate(read, [sheet, address] as const);
  };
  const card = (says: string) => clerk.pane.getByTestId('finding').filter({ hasText: says });

  before(async () => {
    run = await sharedSandbox();
    clerk = await run.open();
    await layOutFilled(clerk, { ...report, signedOn: '2023-01-12' });
    await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    await putIn(
      clerk,
      leftBlank.map((key) => ({ ...placeOf(key), value: null })),
    );
    await clerk.pane.getByTestId('health-blanks').getByText(`${leftBlank.length} 格未填`).waitFor();
  });
  after(async () => {
    assert.deepEqual(clerk.errors, []);
    await run.stop();
  });

  it('those that are not 0 by the sums are told apart, with the first of their numbers', async () => {
    const text = await card('按勾稽关系推算').innerText();
    assert.match(text, new RegExp(`表三有 ${asked.length} 格未填`));
    assert.match(
      text,
      new RegExp(`“一、本年新收”的“总计”（J6）\\s+应填 ${report.figures['requests.received.total']}`),
    );
  });

  it('补零 leaves them alone', async () => {
    await clerk.pane.getByTestId('fill-zeros').click();
    await clerk.pane.getByTestId('health-blanks').getByText(`${asked.length} 格未填`).waitFor();
    assert.equal(await valueOf('disclosure.licensing.decisions'), 0);
    assert.equal(await valueOf('requests.received.total'), null);
  });

  it('one click fills them in, and every sum holds', async () => {
    await card('按勾稽关系推算').getByTestId('fix').click();
    await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    for (const key of asked) assert.equal(await valueOf(key), report.figures[key], key);
    assert.equal(await clerk.pane.getByTestId('health-sums').innerText(), '42 条勾稽中 42 条成立');
  });
});
