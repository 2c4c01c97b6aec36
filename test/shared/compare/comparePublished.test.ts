import assert from 'node:assert/strict';
import { comparePublished } from '../../../shared/compare/comparePublished';
import { isSame } from '../../../shared/compare/compareReports';
import type { Report } from '../../../shared/report/report';
import { reportCase } from '../../cases/reportCase';

const filed: Report = {
  ...reportCase('hangzhou-2025'),
  unit: { name: '某市人民政府', code: '330100001', region: '3301', kind: 'government' },
  narrative: { overview: '全年共收到申请12件。\n均已办结。', problems: '不够及时。', other: '无。' },
};

const compare = (published: Partial<Report>, unsure: string[] = []) =>
  comparePublished(filed, { ...filed, ...published }, new Set(unsure));

describe('what a unit published against what it filed', () => {
  const same: [what: string, published: Partial<Report>, unsure?: string[]][] = [
    ['the same report', {}],
    ['without the codes, which no published report prints', { unit: { name: '某市人民政府' } }],
    ['with the short name of the unit', { unit: { name: '某市政府' } }],
    [
      'with other blanks and empty lines in its texts',
      { narrative: { ...filed.narrative, overview: '　　全年共收到申请 12 件。\n\n　　均已办结。' } },
    ],
    [
      'with a figure that could not be read for sure',
      { figures: { ...filed.figures, 'requests.received.total': null } },
      ['requests.received.total'],
    ],
  ];
  for (const [what, published, unsure] of same)
    it(`is the same: ${what}`, () => assert.equal(isSame(compare(published, unsure)), true));

  it('a blank that is certain is a difference', () => {
    const figures = { ...filed.figures, 'requests.received.total': null };
    assert.deepEqual(
      compare({ figures }).figures.map(({ cell, b }) => [cell, b]),
      [['requests.received.total', null]],
    );
  });

  it('another unit, year and date are differences, and so is a word', () => {
    const found = compare({
      unit: { name: '另一市人民政府' },
      year: 2024,
      signedOn: '2025-01-02',
      narrative: { ...filed.narrative, overview: '全年共收到申请13件。\n均已办结。' },
    });
    assert.deepEqual(
      found.facts.map(({ fact }) => fact),
      ['year', 'unit.name', 'signedOn'],
    );
    assert.deepEqual(
      found.texts.map(({ section }) => section),
      ['overview'],
    );
  });
});
