import type { BrowserContextOptions } from 'playwright-core';
import { writeHtml } from '../shared/document/html/writeHtml';
import type { Report } from '../shared/report/report';
import { clerkNarrative } from '../test/cases/clerkNarrative';
import { reportCase } from '../test/cases/reportCase';
import type { SandboxRun } from '../test/end-to-end/sandbox';
import { takePicture } from './takePicture';

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const pane = { of: 'pane', height: 640 } as const;
const highPane = { of: 'pane', height: 860 } as const;

const real = reportCase('getashang-2021');
/** A real report as it would be published whole: what it left blank is 0. */
const published: Report = {
  ...real,
  unit: { name: real.unit.name },
  signedOn: '2022-02-15',
  narrative: clerkNarrative,
  figures: Object.fromEntries(Object.entries(real.figures).map(([key, figure]) => [key, figure ?? 0])),
};
/** The page with a cell too many in one row, and one too few in another. */
const damaged = writeHtml(published)
  .replace(/<meta name="gouji[^>]*>/, '')
  .replace(/(>行政处罚<\/th>\s*<td[^>]*>\d+<\/td>)/, '$1<td>3</td>')
  .replace(/(>（一）予以公开<\/th>)\s*<td[^>]*>\d+<\/td>/, '$1');

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(content),
});

/** Taking a published report in: what was read, and what is in doubt. */
export async function pictureImporting(run: SandboxRun): Promise<void> {
  const { page, pane: frame, context } = await run.open('clerk-getashang', desktop);
  await frame.getByTestId('import-report').click();
  await frame.getByTestId('file-input').setInputFiles(file('公布稿.html', damaged));
  await frame.getByTestId('found-figures').waitFor();
  await takePicture(page, 'import-found', highPane);
  await frame.getByTestId('import-go-on').click();
  await frame.getByTestId('doubts').waitFor();
  await takePicture(page, 'import-doubts', pane);
  await frame.getByTestId('more').click();
  await frame.getByTestId('export-docx').waitFor();
  await takePicture(page, 'export-menu', pane);
  await context.close();
}

/** A published page against the archived version of the same report, which has to be there. */
export async function pictureComparing(run: SandboxRun): Promise<void> {
  const { page, pane: frame, context } = await run.open('supervisor-xingxian', desktop);
  const { problems = '' } = published.narrative ?? {};
  const other: Report = {
    ...published,
    figures: { ...published.figures, 'disclosure.normativeDocuments.issued': 13 },
    narrative: { ...published.narrative, problems: problems.replace('。', '，措施还不够具体。') },
  };
  await frame.getByTestId('archive-year').selectOption('2021');
  await frame.getByTestId('archive-item').first().click();
  await frame.getByTestId('archive-open').click();
  await frame.getByTestId('compare-published').click();
  await frame.getByTestId('file-input').setInputFiles(file('公布稿.html', writeHtml(other)));
  await frame.getByTestId('differences').waitFor();
  // The pane went on to what differs; the picture begins with what is compared.
  await frame.getByTestId('comparison').evaluate((comparison) => comparison.scrollIntoView());
  await takePicture(page, 'compare-published', highPane);
  await context.close();
}
