import assert from 'node:assert/strict';
import { overviewOf } from '../../../../shared/overview/overviewOf';
import type { UnitInYear } from '../../../../shared/units/unitInYear';
import { regionAbout } from '../../../../taskpane/state/supervising/regionAbout';

describe('a region whose reports are added up', () => {
  it('is called as its government is, and says who is in no sum', () => {
    const unit = (code: string, name: string, region: string, kind: UnitInYear['kind']): UnitInYear => ({
      ...{ code, name, region, kind },
      mayIssueRules: null,
    });
    const missing = [
      unit('a', '兴县人民政府', '141123', 'government'),
      unit('b', '圪塔上乡人民政府', '141123204', 'government'),
    ];
    const answer = overviewOf(
      '141123',
      2022,
      { missing, filed: [], moved: [], unknown: [] },
      '2023-02-02T00:00:00Z',
    );
    const { name, missing: names, parts } = regionAbout('141123', answer);
    assert.deepEqual([name, names], ['兴县', ['兴县人民政府', '圪塔上乡人民政府']]);
    assert.equal(parts.get('141123204'), '圪塔上乡');
  });

  it('is called by its code while nothing is known', () => {
    const { name, missing } = regionAbout('141123', null);
    assert.deepEqual([name, missing], ['141123', []]);
  });
});
