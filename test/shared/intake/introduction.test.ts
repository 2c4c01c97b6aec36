import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import { findingText } from '../../../shared/messages/findingText';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { htmlLayouts } from '../../cases/layouts/htmlLayouts';
import { reportCase } from '../../cases/reportCase';

/** What is found of the introduction of a published page that was changed. */
async function foundWith(change: (page: string) => string): Promise<string[]> {
  const source = { ...reportCase('pingtan-2021'), narrative: clerkNarrative };
  const page = change(new TextDecoder().decode(htmlLayouts[1]?.write(source)));
  const result = await readDocument(new TextEncoder().encode(page), 'a.html');
  if (!result.ok) assert.fail(result.reason);
  const read = understand(result.document, 'a');
  if (!read.ok) assert.fail(read.problem.code);
  const { report } = read;
  return check(report, null)
    .findings.filter(({ narrative }) => narrative !== undefined && narrative.section === undefined)
    .map((finding) => `${finding.rule}: ${findingText(finding, report, 'zh').title}`);
}

describe('the introduction of a published report', () => {
  const cases: [what: string, from: string, to: string, found: string[]][] = [
    ['says nothing wrong', '', '', []],
    [
      'has a period that ends a day too early',
      '2021年12月31日',
      '2021年12月30日',
      ['narrative.period: 引言写的统计时段不是整年'],
    ],
    [
      'cites the notice of the form before',
      '国办公开办函〔2021〕30号',
      '国办公开办函〔2019〕60号',
      ['narrative.notice: 引言引用的通知不对'],
    ],
  ];
  for (const [what, from, to, found] of cases)
    it(what, async () => {
      assert.deepEqual(await foundWith((page) => page.replace(from, to)), found);
    });
});
