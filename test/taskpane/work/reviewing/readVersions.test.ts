import assert from 'node:assert/strict';
import type { ArchivedVersion, FiledFinding } from '../../../../shared/api/answers';
import type { Review } from '../../../../shared/api/review';
import type { Api } from '../../../../taskpane/api/api';
import { readChanges } from '../../../../taskpane/work/reviewing/readChanges';
import { readFiled } from '../../../../taskpane/work/reviewing/readFiled';
import { clerkNarrative } from '../../../cases/clerkNarrative';
import { reportCase } from '../../../cases/reportCase';
import { receiptFor } from '../../receiptFor';
import { reviewsFor } from '../../reviewsFor';

const report = { ...reportCase('getashang-2021'), signedOn: '2021-06-30', narrative: clerkNarrative };
const receipt = receiptFor('a'.repeat(64));
const second = { ...receipt, version: 2 };
const address = { unit: receipt.unit.code, year: receipt.year, version: 1 };
const away = { ok: false, failure: { kind: 'unreachable' } } as const;
const filed = (rule: string): FiledFinding => ({ rule, severity: 'warning', outcome: 'broken', cells: [] });
const comments = [{ cell: 'overview', text: '请写明' }];
const returned: Review = {
  version: 1,
  decision: 'returned',
  comment: '',
  comments,
  by: 's',
  byName: '督查',
  at: '2022-01-20T00:00:00Z',
};

function archive(findings: ArchivedVersion['findings'], answers: Partial<Api> = {}) {
  const asked: string[] = [];
  const api: Pick<Api, 'getVersion' | 'getLatest' | 'getReviews'> = {
    getVersion: ({ version }) => {
      asked.push(`version ${version}`);
      return Promise.resolve({ ok: true, value: { receipt, report, findings } });
    },
    getLatest: (_, year) => {
      asked.push(`year ${year}`);
      return Promise.resolve(away);
    },
    getReviews: ({ version }) => {
      asked.push(`reviews ${version}`);
      return Promise.resolve({ ok: true, value: reviewsFor('submitted', { earlier: [returned] }) });
    },
    ...answers,
  };
  return { api, asked };
}

describe('reading a version before it is decided of', () => {
  const cases: [
    what: string,
    findings: ArchivedVersion['findings'],
    asked: string[],
    rules: string[] | null,
  ][] = [
    ['with a warning', [filed('cover.signedEarly')], ['version 1'], ['cover.signedEarly']],
    [
      'with something found across years',
      [filed('years.leap')],
      ['version 1', `year ${receipt.year - 1}`],
      ['years.leap'],
    ],
    ['with nothing found', [], ['version 1'], []],
    ['from before findings were kept', null, ['version 1'], null],
  ];
  for (const [what, findings, expected, rules] of cases)
    it(`${what} asks for ${expected.join(' and ')}`, async () => {
      const { api, asked } = archive(findings);
      const outcome = await readFiled(api, address);
      assert.ok(outcome.ok);
      assert.deepEqual(outcome.value.lines?.map(({ rule }) => rule) ?? null, rules);
      assert.deepEqual(asked, expected);
    });

  it('says why when the archive does not give it', async () => {
    const { api } = archive([], { getVersion: () => Promise.resolve(away) });
    assert.deepEqual(await readFiled(api, address), away);
  });
});

describe('reading what a version changed', () => {
  it('takes the version before, and what its return asked for', async () => {
    const { api, asked } = archive([]);
    const outcome = await readChanges(api, second, receipt);
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.value.comments, comments);
    assert.deepEqual(asked, ['version 1', 'reviews 2']);
  });

  for (const missing of ['getVersion', 'getReviews'] as const)
    it(`says why when there is no answer to ${missing}`, async () => {
      const { api } = archive([], { [missing]: () => Promise.resolve(away) });
      assert.deepEqual(await readChanges(api, second, receipt), away);
    });
});
