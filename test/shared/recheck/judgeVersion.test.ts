import assert from 'node:assert/strict';
import type { Receipt } from '../../../shared/api/receipt';
import type { RecheckAlteration } from '../../../shared/api/recheckJob';
import { check } from '../../../shared/check/check';
import { judgeVersion, type VersionFound } from '../../../shared/recheck/judgeVersion';
import { canonicalJson } from '../../../shared/report/canonicalJson';
import type { Report } from '../../../shared/report/report';
import { rulebookVersion } from '../../../shared/rulebook/rulebookVersion';
import { clerkReport } from '../../functions/clerkReport';

const report = clerkReport();
const unit = { code: '141123204', name: '兴县圪塔上乡人民政府', region: '141123' };
const receipt = (rulebook?: string): Receipt => ({
  ...{ number: 'GJ-2022-141123204-0001', unit, year: 2022, edition: '2021', version: 1 },
  ...{ submittedAt: '2023-01-12T00:00:00.000Z', reportDigest: '', previousDigest: null, recordDigest: '' },
  ...(rulebook === undefined ? {} : { rulebook }),
});
const keptOf = (judged: Report, last: Report | null = null): string =>
  canonicalJson(
    check(judged, last).findings.map(({ rule, severity, outcome, cells }) => [
      rule,
      severity,
      outcome,
      cells,
    ]),
  );
const broken: Report = { ...report, figures: { ...report.figures, 'requests.handled.total': 12_345 } };
const late: Report = { ...report, signedOn: '2023-06-01' };
const explained: Report = {
  ...late,
  explanations: Object.fromEntries(check(late).findings.map(({ rule }) => [rule, '机构改革'])),
};
const lastYear: Report = {
  ...report,
  year: 2021,
  signedOn: '2022-01-12',
  figures: { ...report.figures, 'requests.carriedOut.total': 7 },
};

const found = (changed: Partial<VersionFound> = {}): VersionFound => ({
  ...{ unit, year: 2022, version: 1, receipt: receipt(rulebookVersion), alterations: [], report },
  ...{ signature: 'valid', log: 'included', workbook: 'same', findings: '[]', last: null },
  ...changed,
});

describe('A version that is judged again', () => {
  const altered = (part: RecheckAlteration['part'], kind: RecheckAlteration['kind']) => ({
    alterations: [{ part, kind }],
  });
  const cases: [what: string, found: Partial<VersionFound>, outcome: string][] = [
    ['is as archived and holds', {}, 'right'],
    ['is from before receipts were signed, and holds', { signature: 'none', log: 'unsigned' }, 'right'],
    ['is not in the log yet', { log: 'waiting' }, 'right'],
    ['was filed as it had been published, without a workbook', { workbook: 'none' }, 'right'],
    ['has a report that is not what its digest says', altered('report', 'changed'), 'altered'],
    ['has a record that was rewritten', { ...altered('record', 'changed'), receipt: null }, 'altered'],
    ['does not name the version before it', altered('chain', 'changed'), 'altered'],
    ['has a signature that is not good', { signature: 'invalid' }, 'altered'],
    ['has a signature of a key that nobody published', { signature: 'unverified' }, 'altered'],
    ['never came into the log', { log: 'missing' }, 'altered'],
    ['has a workbook that says something else', { workbook: 'differs' }, 'altered'],
    ['has lost its record', { ...altered('record', 'missing'), receipt: null, report: null }, 'missing'],
    ['has lost its workbook', altered('workbook', 'missing'), 'missing'],
    [
      'has lost one content, and another is changed',
      {
        alterations: [
          { part: 'report', kind: 'missing' },
          { part: 'workbook', kind: 'changed' },
        ],
      },
      'altered',
    ],
    ['is as archived and cannot be read as a report', { report: null }, 'unreadable'],
    ['has a workbook that cannot be opened', { workbook: 'unreadable' }, 'unreadable'],
    [
      'had warnings at filing, explained in writing',
      { report: explained, findings: keptOf(explained) },
      'right',
    ],
    [
      'was filed with a broken sum, as published',
      { report: broken, findings: keptOf(broken) },
      'wrongAtFiling',
    ],
    [
      'breaks a rule that was not there in its day',
      { report: broken, receipt: receipt('000000000000') },
      'outdated',
    ],
    [
      'breaks a rule, from before findings were kept',
      { report: broken, findings: null, receipt: receipt() },
      'outdated',
    ],
    [
      'breaks a warning of today that nobody explained',
      { report: late, receipt: receipt('000000000000') },
      'outdated',
    ],
    [
      'no longer follows on from last year’s report, which was corrected since',
      { last: lastYear },
      'outdated',
    ],
  ];
  for (const [what, changed, outcome] of cases)
    it(`which ${what}: ${outcome}`, () => assert.equal(judgeVersion(found(changed)).outcome, outcome));

  const causes: [what: string, found: Partial<VersionFound>, cause: string][] = [
    ['a rule that is new', { report: broken, receipt: receipt('000000000000') }, 'rules'],
    ['last year’s report', { last: lastYear }, 'lastYear'],
    ['what was there at filing', { report: broken, findings: keptOf(broken) }, 'atFiling'],
  ];
  for (const [what, changed, cause] of causes)
    it(`names what it comes from: ${what}`, () => {
      const { findings } = judgeVersion(found(changed));
      assert.ok(findings.length > 0);
      assert.deepEqual([...new Set(findings.map((finding) => finding.cause))], [cause]);
    });

  it('says which rule in the clerk’s words, in both languages', () => {
    const { findings } = judgeVersion(found({ report: broken, receipt: receipt('000000000000') }));
    const [first] = findings;
    assert.match(first?.sentence.zh ?? '', /12,?345/);
    assert.match(first?.sentence.en ?? '', /12,?345/);
    assert.notEqual(first?.title.zh, first?.title.en);
  });

  it('lists twenty findings and counts the others', () => {
    const blank: Report = {
      ...report,
      figures: Object.fromEntries(Object.keys(report.figures).map((key) => [key, '很多'])),
    };
    const { findings, more } = judgeVersion(found({ report: blank, receipt: receipt('000000000000') }));
    assert.equal(findings.length, 20);
    assert.ok(more > 100);
  });

  it('is not judged by the rules where it was altered: it is not what was filed', () => {
    const result = judgeVersion(found({ report: broken, ...altered('report', 'changed') }));
    assert.deepEqual(result.findings, []);
  });

  it('says whether last year’s report was there', () => {
    assert.equal(judgeVersion(found({ last: lastYear })).acrossYears, 'judged');
    assert.equal(judgeVersion(found()).acrossYears, 'noLastYear');
  });
});
