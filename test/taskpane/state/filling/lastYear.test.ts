import assert from 'node:assert/strict';
import type { Report } from '../../../../shared/report/report';
import {
  lastReportFor,
  whyNotAcrossYears,
  yearBefore,
  type LastYear,
} from '../../../../taskpane/state/filling/lastYear';

const report: Report = {
  edition: '2021',
  year: 2022,
  unit: { name: '某乡人民政府', code: '141123204' },
  figures: {},
};
const last: Report = { ...report, year: 2021 };
const lastYear = (found: LastYear['found']): LastYear => ({ unit: '141123204', year: 2021, found });

describe('last year’s report in the pane', () => {
  it('is that of the same unit and the year before', () =>
    assert.deepEqual(yearBefore(report), { unit: '141123204', year: 2021 }));

  it('is not looked for while the cover has no unit code', () =>
    assert.equal(yearBefore({ ...report, unit: { name: '某乡人民政府' } }), null));

  const uses: [string, LastYear | null, Report, Report | null][] = [
    ['once it has come', lastYear(last), report, last],
    ['not before it was asked for', null, report, null],
    ['not while it is asked for', lastYear('asking'), report, null],
    ['not where nothing was handed in', lastYear('none'), report, null],
    ['not after the year on the cover has changed', lastYear(last), { ...report, year: 2023 }, null],
    [
      'not after the unit on the cover has changed',
      lastYear(last),
      { ...report, unit: { ...report.unit, code: '141123205' } },
      null,
    ],
  ];
  for (const [when, found, judged, expected] of uses) {
    it(`is judged against ${when}`, () => assert.equal(lastReportFor(found, judged, null), expected));
  }

  it('is judged against what the user gave in a file, rather than against the archive’s', () => {
    const given = { ...last };
    assert.equal(lastReportFor(lastYear(last), report, given), given);
    assert.equal(lastReportFor(null, { ...report, unit: { name: report.unit.name } }, given), given);
  });

  it('is not judged against what was given for another year or unit', () => {
    assert.equal(lastReportFor(null, report, { ...last, year: 2020 }), null);
    assert.equal(lastReportFor(null, report, { ...last, unit: { ...last.unit, code: '330100001' } }), null);
  });

  const notes: [string, LastYear | null, 'judged' | 'noLastYear', string | null][] = [
    ['years were compared', lastYear(last), 'judged', null],
    ['the answer is still to come', lastYear('asking'), 'noLastYear', null],
    ['nothing was handed in last year', lastYear('none'), 'noLastYear', 'noLastYear'],
    ['the cover has no unit code', null, 'noLastYear', 'noLastYear'],
    ['the archive cannot be reached', lastYear('unavailable'), 'noLastYear', 'lastYearUnavailable'],
  ];
  for (const [when, found, acrossYears, said] of notes) {
    it(`${said === null ? 'nothing is said' : `“${said}” is said`} when ${when}`, () =>
      assert.equal(whyNotAcrossYears(found, { acrossYears }), said));
  }
});
