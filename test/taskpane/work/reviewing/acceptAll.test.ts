import assert from 'node:assert/strict';
import { mostAtOnce, type CleanReport } from '../../../../shared/api/review';
import type { Api } from '../../../../taskpane/api/api';
import { whyNotAccepted } from '../../../../taskpane/state/reviewing/whyNotAccepted';
import { acceptAll } from '../../../../taskpane/work/reviewing/acceptAll';

const reports = (count: number): CleanReport[] =>
  Array.from({ length: count }, (_, index) => ({
    unit: { code: `unit-${index}`, name: `第 ${index} 个单位`, region: '141123' },
    version: 1,
    submittedAt: '2023-01-12T00:00:00Z',
    tag: '"1-0"',
  }));

describe('accepting many', () => {
  it('asks for a hundred at a time, and tells of each by unit, also where the server was away for some', async () => {
    const asked: number[] = [];
    const progress: number[] = [];
    const archive: Pick<Api, 'acceptClean'> = {
      acceptClean: (_, some) => {
        asked.push(some.length);
        if (asked.length === 2) return Promise.resolve({ ok: false, failure: { kind: 'unreachable' } });
        const results = some.map(({ unit }) => ({
          unit,
          outcome: unit === 'unit-3' ? 'decision-outdated' : 'accepted',
        }));
        return Promise.resolve({ ok: true, value: { results } });
      },
    };
    const done = await acceptAll(archive, 2022, reports(mostAtOnce + 2), (count) => progress.push(count));
    assert.deepEqual(asked, [mostAtOnce, 2]);
    assert.deepEqual(progress, [mostAtOnce, mostAtOnce + 2]);
    assert.deepEqual(
      done.flatMap((each) => {
        const why = whyNotAccepted(each);
        return why === null ? [] : [[each.report.unit.code, why]];
      }),
      [
        ['unit-3', 'notAcceptedOutdated'],
        ['unit-100', 'notAcceptedAway'],
        ['unit-101', 'notAcceptedAway'],
      ],
    );
  });

  const outcomes: [outcome: string, why: ReturnType<typeof whyNotAccepted>][] = [
    ['accepted', null],
    ['already', null],
    ['not-clean', 'notAcceptedNotClean'],
    ['not-found', 'notAcceptedGone'],
    ['archive-altered', 'notAcceptedAltered'],
    ['something newer', 'notAcceptedFailed'],
  ];
  for (const [outcome, why] of outcomes)
    it(`${outcome}: ${why ?? 'accepted'}`, () => {
      const [report] = reports(1);
      assert.ok(report);
      assert.equal(whyNotAccepted({ report, outcome }), why);
    });
});
