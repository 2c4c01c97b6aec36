import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { writeDocx } from '../../shared/document/docx/writeDocx';
import { writeHtml } from '../../shared/document/html/writeHtml';
import { reportOfFile } from '../../shared/files/reportOfFile';
import { layout } from '../../shared/layout/layout';
import type { Report } from '../../shared/report/report';
import { clerkNarrative } from '../cases/clerkNarrative';
import { reportCase } from '../cases/reportCase';
import { betweenClicks } from './clerk';
import { handIn } from './handIn';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const unit = '兴县圪塔上乡人民政府';
const real = reportCase('getashang-2021');
/** A real report as it would be published whole: what it left blank is 0. */
const published: Report = {
  ...real,
  unit: { name: unit },
  signedOn: '2022-01-12',
  documentNumber: '圪政发〔2022〕1号',
  narrative: clerkNarrative,
  figures: Object.fromEntries(Object.entries(real.figures).map(([key, figure]) => [key, figure ?? 0])),
};
const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
/** The page without what lets it be read back exactly, and with a cell too many in one row. */
const damagedPage = writeHtml(published)
  .replace(/<meta name="gouji[^>]*>/, '')
  .replace(/(<th[^>]*>行政处罚<\/th>\s*<td[^>]*>\d+<\/td>)/, '$1<td>3</td>');
const penalties = 'disclosure.penalties.decisions';

describe('reports in files, in and out', () => {
  let run: SandboxRun;
  let clerk: OpenPage;
  const choose = ({ pane }: OpenPage, name: string, content: Uint8Array | string): Promise<void> =>
    pane.getByTestId('file-input').setInputFiles(file(name, content));
  const figureAt = ({ page }: OpenPage, key: string) => {
    const { sheet, address } = layout('2021', published).figures.get(key) ?? assert.fail(key);
    return page.evaluate(([name, cell]) => window.gouji.values(name, cell)[0]?.[0], [
      sheet,
      address,
    ] as const);
  };
  const saved = async (click: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> => {
    const [download] = await Promise.all([clerk.page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  };
  const bytesOf = async (download: Download): Promise<Uint8Array> =>
    new Uint8Array(await readFile(await download.path()));

  before(async () => {
    run = await sharedSandbox();
    clerk = await run.open('clerk-getashang');
  });
  after(async () => {
    assert.deepEqual(clerk.errors, []);
    await run.stop();
  });

  it('a clerk begins with a file: what is no report is refused, with what to do', async () => {
    await clerk.pane.getByTestId('import-report').click();
    await choose(clerk, '去年.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await clerk.pane.getByTestId('file-failed').getByText('另存为').waitFor();
    await choose(clerk, '通知.txt', '关于开会的通知');
    await clerk.pane.getByTestId('file-failed').getByText('没有找到年度报告的表格').waitFor();
  });

  it('a published page shows what was read and what is in doubt before anything is written', async () => {
    await choose(clerk, '公布稿.html', damagedPage);
    await clerk.pane.getByTestId('found-figures').getByText('读到 199 格数据，共 200 格；1 处存疑').waitFor();
    assert.deepEqual(await clerk.page.evaluate(() => window.gouji.sheetNames()), ['Sheet1']);
  });

  it('one click lays it out; what is in doubt is blank, with the source’s own words', async () => {
    await clerk.pane.getByTestId('import-go-on').click();
    const doubt = clerk.pane.getByTestId('doubt');
    await doubt.waitFor();
    assert.match(await doubt.innerText(), /表二“行政处罚”/);
    assert.equal(await figureAt(clerk, penalties), null);
    assert.equal(await figureAt(clerk, 'disclosure.normativeDocuments.issued'), 15);
  });

  it('filling the cell settles the doubt', async () => {
    await clerk.pane.getByTestId('fill-zeros').click();
    await clerk.pane.getByTestId('doubts').waitFor({ state: 'detached' });
  });

  it('the report goes out as an official document, a page and a workbook that say the same', async () => {
    for (const kind of ['docx', 'html', 'xlsx']) {
      await clerk.page.waitForTimeout(betweenClicks);
      await clerk.pane.getByTestId('more').click();
      const { name, bytes } = await saved(() => clerk.pane.getByTestId(`export-${kind}`).click());
      assert.equal(name, `${unit}2021年政府信息公开工作年度报告.${kind}`);
      const again = await saved(() => clerk.pane.getByTestId('save-file').click());
      assert.deepEqual(again.bytes, bytes);
      const read = await reportOfFile(bytes, name);
      if (!read.ok) assert.fail(JSON.stringify(read.unreadable));
      assert.deepEqual(read.report.figures, published.figures);
      assert.deepEqual(read.report.narrative, published.narrative);
    }
  });

  it('another report replaces the sheets only once that is confirmed', async () => {
    await clerk.pane.getByTestId('more').click();
    await clerk.pane.getByTestId('import-report').click();
    const next = { ...published, year: 2022, signedOn: '2023-01-12' };
    await choose(clerk, '下一年.docx', await writeDocx(next));
    await clerk.pane.getByTestId('import-go-on').click();
    await clerk.pane.getByTestId('confirmation').waitFor();
    await clerk.pane.getByTestId('confirm').click();
    await clerk.pane.getByTestId('head').getByText('2022 年度').waitFor();
  });

  it('last year’s report, out of a file, tells the blank 上年结转, shown before they are filled in', async () => {
    await clerk.page.evaluate(() => {
      const { workbook } = window.gouji;
      const id = workbook.sheets().find(({ name }) => name === '表三')?.id ?? '';
      workbook.writeCells(id, { row: 6, column: 3, rows: 1, columns: 7 }, [Array<null>(7).fill(null)]);
    });
    await clerk.pane.getByTestId('recheck').click();
    await clerk.pane.getByTestId('more').click();
    await clerk.pane.getByTestId('import-report').click();
    await choose(clerk, '上年.html', writeHtml(published));
    await clerk.pane.getByTestId('give-last-year').click();
    const card = clerk.pane.getByTestId('carry-over');
    await card.waitFor();
    assert.equal(await card.getByRole('listitem').count(), 7);
    await card.getByTestId('carry-over-go-on').click();
    await card.waitFor({ state: 'detached' });
    assert.equal(await figureAt(clerk, 'requests.carriedIn.naturalPerson'), 0);
  });

  it('what was copied in a browser is read like its file', async () => {
    await clerk.pane.getByTestId('more').click();
    await clerk.pane.getByTestId('import-report').click();
    await clerk.page.evaluate(async (html) => {
      const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    }, writeHtml(published));
    await clerk.pane.getByTestId('paste-here').click();
    await clerk.page.keyboard.press('Control+v');
    await clerk.pane.getByTestId('found-figures').getByText('读到 200 格数据').waitFor();
    await clerk.pane.getByTestId('import-back').click();
  });

  it('a PDF is read in the pane, whose tables it draws with lines', async () => {
    const pdf = await readFile(new URL('../cases/libreOffice/getashang-2021.pdf', import.meta.url));
    await clerk.pane.getByTestId('more').click();
    await clerk.pane.getByTestId('import-report').click();
    await choose(clerk, '公布稿.pdf', pdf);
    await clerk.pane.getByTestId('found-figures').getByText('读到 39 格数据，共 200 格；0 处存疑').waitFor();
  });

  it('a supervisor holds the published page against the archived version, cell by cell and word by word', async () => {
    await handIn(run, 'clerk-getashang', published);
    const supervisor = await run.open('supervisor-xingxian');
    await supervisor.pane.getByTestId('archive-year').selectOption('2021');
    await supervisor.pane.getByTestId('archive-item').first().click();
    await supervisor.pane.getByTestId('compare-published').click();
    await choose(supervisor, '公布稿.html', writeHtml(published));
    await supervisor.pane.getByTestId('differences').getByText('公布稿与归档一致').waitFor();
    const other: Report = {
      ...published,
      figures: { ...published.figures, [penalties]: 77 },
      narrative: { ...published.narrative, other: `${published.narrative?.other ?? ''}补充一句。` },
    };
    await choose(supervisor, '改过.html', writeHtml(other));
    await supervisor.pane.getByTestId('differences').getByText('公布稿与归档有 2 处不同').waitFor();
    assert.match(await supervisor.pane.getByTestId('figure-difference').innerText(), /行政处罚.*公布为 77/s);
    assert.match(await supervisor.pane.locator('ins').innerText(), /补充一句/);
    await supervisor.pane.getByTestId('archive-open').click();
    await supervisor.pane.getByTestId('figure-difference').getByTestId('cell-link').waitFor();
    assert.deepEqual(supervisor.errors, []);
    await supervisor.close();
  });
});
