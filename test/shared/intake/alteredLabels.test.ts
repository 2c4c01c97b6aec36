import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import { findingText } from '../../../shared/messages/findingText';
import type { Report } from '../../../shared/report/report';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { htmlLayouts } from '../../cases/layouts/htmlLayouts';
import { reportCase } from '../../cases/reportCase';

/** A published page whose labels were changed, as it is understood. */
async function readWith(change: (page: string) => string): Promise<Report> {
  const report = { ...reportCase('pingtan-2021'), narrative: clerkNarrative };
  const page = new TextDecoder().decode(htmlLayouts[0]?.write(report));
  const result = await readDocument(new TextEncoder().encode(change(page)), 'a.html');
  if (!result.ok) assert.fail(result.reason);
  const read = understand(result.document, 'a');
  return read.ok ? read.report : assert.fail(read.problem.code);
}

describe('labels of the form that a published report prints otherwise', () => {
  const altered: [what: string, from: string, to: string][] = [
    ['another word', '行政规范性文件', '规范性文件'],
    ['a letter of another kind', '行政事业性收费', '行政事业型收费'],
    ['a word left out', '现行有效件数', '现行有效件'],
    ['an explanation put in', '行政强制', '行政强制（含行政强制执行）'],
    ['a year put in', '本年制发件数', '本年（2021）制发件数'],
  ];
  for (const [what, printed, found] of altered)
    it(`${what}: ${found}`, async () => {
      const report = await readWith((page) => page.replace(`>${printed}<`, `>${found}<`));
      assert.deepEqual(report.labels, [{ found, printed }]);
      assert.equal(report.figures['disclosure.normativeDocuments.issued'], 69);
      const finding = check(report, null).findings.find(({ rule }) => rule === 'narrative.labels');
      if (finding === undefined) assert.fail('no finding');
      assert.equal(finding.severity, 'note');
      assert.match(findingText(finding, report, 'zh').sentence, new RegExp(printed));
    });

  const same: [what: string, change: (page: string) => string][] = [
    ['as printed', (page) => page],
    [
      'torn by a page break, its rest in a row of its own',
      (page) =>
        page.replace(
          /(<tr><td>4\.无正当理由大量反)复申请(<\/td>.*?<\/tr>)/,
          '$1$2<tr><td>复申请</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>',
        ),
    ],
    ['other brackets', (page) => page.replaceAll('（', '(').replaceAll('）', ')')],
    [
      'an explanation in brackets left away',
      (page) => page.replace('（区分处理的，只计这一情形，不计其他情形）', ''),
    ],
  ];
  for (const [what, change] of same)
    it(`${what}: nothing`, async () => {
      assert.equal((await readWith(change)).labels, undefined);
    });
});
