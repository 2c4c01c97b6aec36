import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { sharedSandbox } from './sharedSandbox';
import type { OpenPage, SandboxRun } from './sandbox';
import type {} from '../../sandbox/page/testSurface';

/** An add-in of nothing but office.js, in the pane's place. */
const trialAddin = `<!doctype html><meta charset="utf-8"><script src="/office-js/office.js"></script><script>
  window.changes = [];
  window.commands = 0;
  Office.onReady(async () => {
    Office.actions.associate('submitReport', (event) => { window.commands += 1; event.completed(); });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, details, triggerSource }) => {
        window.changes.push({ address, before: details?.valueBefore, after: details?.valueAfter, triggerSource });
      });
      await context.sync();
    });
    window.ready = true;
  });
</script>`;

interface AddinWindow {
  ready?: boolean;
  commands: number;
  changes: { address: string; before?: unknown; after?: unknown; triggerSource?: string }[];
}

const sheet = '表三';

describe('the sandbox’s Excel in a browser, on Microsoft’s office.js', () => {
  let run: SandboxRun;
  let open: OpenPage;
  let addin: Frame;

  const inAddin = <T>(act: () => Promise<T> | T): Promise<T> => addin.evaluate(act);
  const changes = async (count: number): Promise<AddinWindow['changes']> => {
    await addin.waitForFunction(
      (wanted) => (window as unknown as AddinWindow).changes.length >= wanted,
      count,
    );
    return inAddin(() => (window as unknown as AddinWindow).changes.splice(0));
  };
  const select = async (address: string): Promise<void> => {
    const at = await open.page.evaluate(([name, where]) => window.gouji.centerOf(name, where), [
      sheet,
      address,
    ] as const);
    await open.page.mouse.click(at.x, at.y);
    await open.page.waitForFunction(
      (where) => document.querySelector<HTMLInputElement>('#grid input')?.value === where,
      address,
    );
  };
  const type = async (address: string, text: string): Promise<void> => {
    await select(address);
    await open.page.keyboard.type(text);
    await open.page.keyboard.press('Enter');
  };
  const values = (address: string) =>
    open.page.evaluate(([name, where]) => window.gouji.values(name, where), [sheet, address] as const);
  const fillBecomes = (address: string, fill: string | null) =>
    open.page.waitForFunction(
      ([name, where, wanted]) => window.gouji.shown(name, where).conditional.fillColor === wanted,
      [sheet, address, fill] as const,
    );
  const findAddin = async (): Promise<Frame> => {
    await open.page.waitForFunction(() => 'gouji' in window);
    const handle = await open.page.waitForSelector('#addin');
    const frame = await handle.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction(() => (window as unknown as AddinWindow).ready);
    return frame;
  };

  before(async () => {
    run = await sharedSandbox();
    open = await run.open();
    await open.context.route('**/taskpane/taskpane.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: trialAddin }),
    );
    await open.page.reload();
    addin = await findAddin();
    await inAddin(async () => {
      await Excel.run(async (context) => {
        const added = context.workbook.worksheets.add('表三');
        added.getRange('A1:D3').values = [
          ['', '自然人', '企业', '总计'],
          ['一、新收', 1, 2, 3],
          ['二、结转', 4, 5, 9],
        ];
        added.getRange('A1:D3').format.font.name = '宋体';
        const figures = added.getRange('B2:D3');
        figures.format.protection.locked = false;
        figures.dataValidation.rule = { custom: { formula: '=ISNUMBER(B2)' } };
        figures.dataValidation.errorAlert = {
          title: '件数',
          message: '请填非负整数。',
          style: 'Stop',
          showAlert: true,
        };
        const format = added.getRange('D2:D3').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=SUM(B2:C2)<>D2';
        format.custom.format.fill.color = '#FFC7CE';
        added.protection.protect({ allowFormatColumns: true });
        added.activate();
        await context.sync();
      });
    });
    await changes(1);
  });
  after(() => run?.stop());

  it('a typed number reaches the add-in as one change, and the native format follows', async () => {
    await type('D2', '4');
    assert.deepEqual(await changes(1), [{ address: 'D2', before: 3, after: 4, triggerSource: undefined }]);
    await fillBecomes('D2', '#FFC7CE');
  });

  it('the grid’s own undo takes it back', async () => {
    await open.page.keyboard.press('Control+z');
    assert.deepEqual(await changes(1), [{ address: 'D2', before: 4, after: 3, triggerSource: undefined }]);
    await fillBecomes('D2', null);
  });

  it('a pasted block is one change, and keeps the sheet’s fonts', async () => {
    await open.page.evaluate(() => navigator.clipboard.writeText('10\t20\t30\n40\t50\t91'));
    await select('B2');
    await open.page.keyboard.press('Control+v');
    assert.deepEqual(
      (await changes(1)).map(({ address }) => address),
      ['B2:D3'],
    );
    assert.deepEqual(await values('B2:D3'), [
      [10, 20, 30],
      [40, 50, 91],
    ]);
    await fillBecomes('D3', '#FFC7CE');
    const font = await inAddin(() =>
      Excel.run(async (context) => {
        const { font: found } = context.workbook.worksheets.getItem('表三').getRange('B2:D3').format;
        found.load('name');
        await context.sync();
        return found.name;
      }),
    );
    assert.equal(font, '宋体');
  });

  it('locked cells take neither typing nor deleting nor a paste', async () => {
    await select('A2');
    await open.page.keyboard.press('Delete');
    await open.page.getByText('此单元格受工作表保护').waitFor();
    await open.page.keyboard.type('改');
    await open.page.keyboard.press('Escape');
    await select('A3');
    await open.page.keyboard.press('Control+v');
    await select('B2');
    assert.deepEqual(await values('A1:A3'), [[null], ['一、新收'], ['二、结转']]);
    assert.deepEqual(await values('B3:D3'), [[40, 50, 91]]);
  });

  it('the native validation refuses text with the add-in’s words', async () => {
    await type('B2', '无');
    await open.page.getByText('请填非负整数。').waitFor();
    await open.page.getByRole('button', { name: '确定' }).click();
    assert.deepEqual(await values('B2'), [[10]]);
  });

  it('a write of the add-in leaves nothing to undo', async () => {
    await type('B2', '11');
    await open.page.waitForFunction(() => window.gouji.undoSteps() > 0);
    await inAddin(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('表三').getRange('B2').values = [[12]];
        await context.sync();
      }),
    );
    assert.equal(await open.page.evaluate(() => window.gouji.undoSteps()), 0);
  });

  it('the ribbon’s button runs the add-in’s action', async () => {
    await open.page.getByRole('button', { name: '报送', exact: true }).click();
    await addin.waitForFunction(() => (window as unknown as AddinWindow).commands === 1);
  });

  it('getFileAsync gives the bytes of a real .xlsx', async () => {
    const start = await inAddin(
      () =>
        new Promise<number[]>((resolve, reject) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4096 }, (opened) => {
            if (opened.status !== Office.AsyncResultStatus.Succeeded)
              return reject(new Error(opened.error.message));
            const file = opened.value;
            file.getSliceAsync(0, (slice) => {
              file.closeAsync(() => resolve((slice.value.data as number[]).slice(0, 4)));
            });
          });
        }),
    );
    assert.deepEqual(start, [0x50, 0x4b, 3, 4]);
  });

  it('a list of 3,000 lines is a native table under a frozen head, and a chart lies beside it', async () => {
    await inAddin(() =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add('名单');
        const lines = Array.from({ length: 3000 }, (_, index) => [`单位${index + 1}`, index]);
        const block = added.getRange('A1:B3001');
        block.values = [['单位', '件数'], ...lines];
        added.tables.add(block, true).name = '名单';
        added.freezePanes.freezeRows(1);
        const chart = added.charts.add('ColumnClustered', added.getRange('A1:B6'), 'Columns');
        chart.title.text = '前五个单位';
        chart.setPosition('D2', 'H16');
        added.activate();
        await context.sync();
      }),
    );
    const last = await open.page.evaluate(() => window.gouji.values('名单', 'A3001:B3001'));
    assert.deepEqual(last, [['单位3000', 2999]]);
    await open.page.getByRole('img', { name: '前五个单位' }).waitFor();
  });

  it('a reload keeps what was typed, the sheet, the protection and the formats', async () => {
    const kept = () =>
      open.page.evaluate(() => {
        const { workbook } = window.gouji;
        const id = workbook.sheets().find(({ name }) => name === '名单')?.id ?? '';
        return { tables: workbook.tables(id), charts: workbook.charts(id) };
      });
    const before = await kept();
    assert.deepEqual([before.tables.length, before.charts.length], [1, 1]);
    await open.page.evaluate((name) => window.gouji.select(name, 'A1'), sheet);
    await open.page.reload();
    addin = await findAddin();
    assert.deepEqual(await kept(), before);
    await open.page.waitForFunction(
      (name) =>
        window.gouji.workbook.sheets().find(({ id }) => id === window.gouji.workbook.selection().sheet)
          ?.name === name,
      sheet,
    );
    assert.deepEqual(await values('B2:D2'), [[12, 20, 30]]);
    await fillBecomes('D3', '#FFC7CE');
    const isProtected = await inAddin(() =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('表三');
        protection.load('protected');
        await context.sync();
        return protection.protected;
      }),
    );
    assert.equal(isProtected, true);
  });

  it('nothing failed on the way', () => {
    assert.deepEqual(open.errors, []);
  });
});
