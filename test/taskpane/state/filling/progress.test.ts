import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import type { EditionId } from '../../../../shared/editions/edition';
import type { Report } from '../../../../shared/report/report';
import { nextPart, progressOf } from '../../../../taskpane/state/filling/progress';

const report = (edition: EditionId, figures: Report['figures'], narrative?: Report['narrative']): Report => ({
  edition,
  year: 2021,
  unit: { name: '某乡人民政府' },
  figures,
  narrative,
});
const filled = (edition: EditionId, part: string): Report['figures'] =>
  Object.fromEntries(figureCells(edition).flatMap(({ key, table }) => (table === part ? [[key, 0]] : [])));
const counts = (of: Report): Record<string, string> =>
  Object.fromEntries(progressOf(of).parts.map(({ part, filled: done, all }) => [part, `${done}/${all}`]));

describe('how far a report is', () => {
  it('counts the 200 figures of the form of 2021, table by table, and the three sections of text', () => {
    const { filled: done, all } = progressOf(report('2021', {}));
    assert.deepEqual([done, all], [0, 200]);
    assert.deepEqual(counts(report('2021', {})), {
      disclosure: '0/10',
      requests: '0/175',
      disputes: '0/15',
      narrative: '0/3',
    });
  });

  it('counts what is no number as filled in: it is wrong, and not missing', () => {
    assert.equal(progressOf(report('2021', { 'disputes.review.upheld': '若干' })).filled, 1);
  });

  it('takes a section of text that shows nothing for blank', () => {
    assert.equal(counts(report('2021', {}, { overview: '一年来……', other: ' \u3000' })).narrative, '1/3');
  });

  const going: [string, Report, string | undefined, unknown][] = [
    ['a fresh sheet: with 表二', report('2021', {}), 'disclosure', { cell: 'disclosure.regulations.issued' }],
    [
      'a begun 表三: on with it',
      report('2021', { 'requests.received.naturalPerson': 1 }),
      'requests',
      { cell: 'requests.received.business' },
    ],
    [
      '表二 filled in: with 表三',
      report('2021', filled('2021', 'disclosure')),
      'requests',
      { cell: 'requests.received.naturalPerson' },
    ],
    [
      'all tables filled in: with the text',
      report('2019', {
        ...filled('2019', 'disclosure'),
        ...filled('2019', 'requests'),
        ...filled('2019', 'disputes'),
      }),
      'narrative',
      { section: 'overview' },
    ],
  ];
  for (const [when, of, part, next] of going) {
    it(`says where to go on: ${when}`, () => {
      const on = nextPart(progressOf(of));
      assert.equal(on?.part, part);
      assert.deepEqual(on?.next, next);
    });
  }

  it('has nowhere to go on once everything is there', () => {
    const all = Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0]));
    const text = { overview: '一', problems: '五', other: '六' };
    assert.equal(nextPart(progressOf(report('2021', all, text))), undefined);
  });
});
