import assert from 'node:assert/strict';
import { writeDocx } from '../../../shared/document/docx/writeDocx';
import { writeHtml } from '../../../shared/document/html/writeHtml';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import type { ReadReport } from '../../../shared/intake/understood';
import type { Report } from '../../../shared/report/report';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { randomReport } from '../../cases/layouts/randomReport';
import { reportCase, reportCases } from '../../cases/reportCase';

const writers: Record<string, (report: Report) => Promise<Uint8Array>> = {
  '.docx': writeDocx,
  '.html': async (report) => new TextEncoder().encode(writeHtml(report)),
};

/** @param isCarried whether the JSON that the file carries may be used, or only what is seen */
async function readBack(bytes: Uint8Array, type: string, isCarried: boolean): Promise<ReadReport> {
  const result = await readDocument(bytes, `report${type}`);
  if (!result.ok) assert.fail(result.reason);
  const { carried, ...seen } = result.document;
  const understood = understand(isCarried && carried !== undefined ? { ...seen, carried } : seen, 'report');
  return understood.ok ? understood : assert.fail(understood.problem.code);
}

const reports: [name: string, report: Report][] = [
  ...reportCases.map((name): [string, Report] => [name, { ...reportCase(name), narrative: clerkNarrative }]),
  [
    'a report with an introduction',
    {
      ...reportCase('pingtan-2021'),
      introduction: '本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2021年1月1日至12月31日。',
      narrative: clerkNarrative,
    },
  ],
  ...Array.from({ length: 12 }, (_, seed): [string, Report] => [
    `report ${seed + 1}`,
    randomReport(seed + 1),
  ]),
];

describe('a report written as a document and read back', () => {
  for (const [type, write] of Object.entries(writers))
    describe(type, () => {
      for (const [name, report] of reports)
        it(`${name}: the same report, and by what is seen the same figures`, async () => {
          const bytes = await write(report);
          const exact = await readBack(bytes, type, true);
          assert.deepEqual([exact.report, exact.doubts], [report, []]);
          const seen = await readBack(bytes, type, false);
          const blanks = Object.fromEntries(Object.keys(seen.report.figures).map((key) => [key, null]));
          assert.deepEqual([seen.report.figures, seen.doubts], [{ ...blanks, ...report.figures }, []]);
        });

      it('the same report gives the same bytes', async () => {
        const report = { ...reportCase('pingtan-2021'), narrative: clerkNarrative };
        assert.deepEqual(await write(report), await write(report));
      });
    });

  it('where the figure that is seen is not the one that is carried, both are told and neither is taken', async () => {
    const report = { ...reportCase('hangzhou-2025'), narrative: clerkNarrative };
    const total = String(report.figures['requests.received.total']);
    const page = writeHtml(report).replace(`<td>${total}</td>`, '<td>7</td>');
    const { report: read, doubts } = await readBack(new TextEncoder().encode(page), '.html', true);
    assert.equal(read.figures['requests.received.total'], null);
    assert.deepEqual(
      doubts.map(({ cell, readings, carried }) => [cell, readings, carried]),
      [['requests.received.total', [7, Number(total)], Number(total)]],
    );
  });

  it('a text that was changed counts as it is seen', async () => {
    const report = { ...reportCase('hangzhou-2025'), narrative: clerkNarrative };
    const page = writeHtml(report).replace('<p>本年度没有收取信息处理费。</p>', '<p>收取 3 元。</p>');
    const { report: read } = await readBack(new TextEncoder().encode(page), '.html', true);
    assert.deepEqual(read.narrative, { ...clerkNarrative, other: '收取 3 元。' });
  });
});

describe('a page for a web site', () => {
  const page = writeHtml({
    ...reportCase('pingtan-2021'),
    narrative: { overview: '<b>&"', problems: '乙', other: '丙' },
  });
  it('runs nothing and fetches nothing', () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|\son\w+=|url\(|@import|https?:/i);
  });
  it('names its language, and has heads that say what they are heads of', () => {
    assert.match(page, /<html lang="zh-CN">/);
    assert.match(page, /<th scope="row" class="stub" colspan="3">一、本年新收政府信息公开申请数量<\/th>/);
    assert.match(page, /<th scope="col" class="header">商业企业<\/th>/);
    assert.match(page, /<caption>收到和处理政府信息公开申请情况<\/caption>/);
  });
  it('takes no text for markup', () => {
    assert.match(page, /<p>&lt;b&gt;&amp;&quot;<\/p>/);
  });
});
