import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'playwright-core';
import { editions } from '../../shared/editions/editions';
import { reportCase } from '../cases/reportCase';
import { layOutFilled } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

type Appearance = Parameters<Page['emulateMedia']>[0];

const appearances: [name: string, appearance: Appearance][] = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'light', forcedColors: 'active' }],
];

/** A broken sum with several explanations, something that is no number, and a warning. */
const troubled = reportCase('getashang-2021', {
  'requests.received.naturalPerson': 5,
  'requests.received.business': '若干',
});

/** How long a change of looks may take to show, in milliseconds; the tests ask for no motion. */
const transition = 50;

const unitName = '兴县圪塔上乡人民政府';

describe('the pane for other eyes', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  before(async () => {
    run = await sharedSandbox();
    clerk = await run.open('clerk-getashang');
    await clerk.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    assert.deepEqual(clerk.errors, []);
    await run.stop();
  });

  /** What the pane says, without what stays Chinese because it is someone's own: names, numbers of documents, content. */
  const ownWords = async ({ pane }: OpenPage): Promise<string> => {
    const own = [unitName, editions['2021'].notice, '若干'];
    const all = await pane.getByTestId('pane').innerText();
    return own.reduce((text, part) => text.replaceAll(part, ''), all);
  };
  const widerThanPane = ({ pane }: OpenPage): Promise<string[]> =>
    pane
      .locator('body')
      .evaluate((body) =>
        [...body.querySelectorAll('*')]
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
          .map((each) => each.outerHTML.slice(0, 120)),
      );

  const lookOf = (element: ElementHandle<HTMLElement>): Promise<string> =>
    element.evaluate((each) =>
      [each, each.parentElement ?? each]
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')])
        .flatMap((style) =>
          ['outline', 'box-shadow', 'border', 'text-decoration', 'transform', 'background-color'].map(
            (property) => style.getPropertyValue(property),
          ),
        )
        .join(),
    );
  /** What has the focus, and whether it looks otherwise than without it; null when the focus has left the pane. */
  const markedByFocus = async ({
    page,
    pane,
  }: OpenPage): Promise<{ what: string; marked: boolean } | null> => {
    const body = pane.locator('body');
    const focused = (await body.evaluateHandle(() => document.activeElement)).asElement();
    const element = focused as ElementHandle<HTMLElement> | null;
    if (element === null || (await element.evaluate(({ tagName }) => tagName)) === 'BODY') return null;
    await page.waitForTimeout(transition);
    const withFocus = await lookOf(element);
    await element.evaluate((each) => each.blur());
    await page.waitForTimeout(transition);
    const without = await lookOf(element);
    await element.evaluate((each) => each.focus());
    return {
      what: await element.evaluate(({ outerHTML }) => outerHTML.slice(0, 160)),
      marked: withFocus !== without,
    };
  };

  it('is Chinese where Excel is', async () => {
    await clerk.pane.getByTestId('start').getByText('布置年度报告表格').waitFor();
    assert.equal(await clerk.pane.locator('html').getAttribute('lang'), 'zh-CN');
    assert.deepEqual(await widerThanPane(clerk), []);
  });

  it('is English from the start where Excel is', async () => {
    await clerk.page.getByLabel('窗格语言').selectOption('en-US');
    await clerk.pane.locator('[lang="en"] [data-testid="unit"]').waitFor();
    assert.doesNotMatch(await ownWords(clerk), /\p{Script=Han}/u);
    assert.deepEqual(await widerThanPane(clerk), []);
  });

  it('explains what is wrong in English', async () => {
    await layOutFilled(clerk, troubled);
    await clerk.pane.getByTestId('finding').nth(2).waitFor();
    for (const why of await clerk.pane.getByText('Why', { exact: true }).all()) await why.click();
    assert.doesNotMatch(await ownWords(clerk), /\p{Script=Han}/u);
  });

  for (const [name, appearance] of appearances) {
    describe(`in ${name}`, () => {
      before(async () => {
        // The page saves the workbook as it is left, and would start anew by itself if the theme changed under it.
        if (name !== 'light') {
          await clerk.page.goto('about:blank');
          await clerk.page.emulateMedia(appearance);
          await clerk.page.goto(run.sandbox.url);
        }
        await clerk.pane.getByTestId('finding').nth(2).waitFor();
      });

      it('keeps within 320 px', async () => {
        assert.deepEqual(await widerThanPane(clerk), []);
      });

      it('shows where the keyboard is, on everything that it reaches', async () => {
        const unmarked: string[] = [];
        let reached = 0;
        await clerk.pane.getByTestId('health-sums').focus();
        for (let step = 0; step < 14; step++) {
          await clerk.page.keyboard.press('Tab');
          const focused = await markedByFocus(clerk);
          if (focused === null) break;
          reached += 1;
          if (!focused.marked) unmarked.push(focused.what);
        }
        assert.ok(reached > 8, `the keyboard reached ${reached} things`);
        assert.deepEqual(unmarked, []);
      });
    });
  }
});
