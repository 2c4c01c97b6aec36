import assert from 'node:assert/strict';
import { checkUnit } from '../../../shared/check/checkUnit';
import { reportCase, reportCases } from '../../cases/reportCase';

describe('what a kind of unit normally leaves at 0', () => {
  for (const [who, kind, region, found] of [
    ['a township', 'township', '141123', true],
    ['a county government', 'government', '141123', true],
    ['a county government with a nine-digit code', 'government', '141123000', true],
    ['a district of 重庆, whose code has zeros within', 'government', '500101', true],
    ['a township filed under its city', 'township', '3301', true],
    ['the office of a county', 'office', '141123', true],
    ['a government below the county', 'government', '141123204', true],
    ['a department of a city', 'department', '3301', true],
    ['a department of a province', 'department', '330000', true],
    ['a ministry', 'department', '000000', false],
    ['a city divided into districts', 'government', '330100', false],
    ['the office of a province', 'office', '31', false],
    ['a body of another kind', 'other', '141123', false],
    ['a government whose region is not known', 'government', undefined, false],
    ['a unit of unknown kind', undefined, '141123', false],
  ] as const) {
    it(`规章 by ${who} ${found ? 'is a warning' : 'is not remarked on'}`, () => {
      const report = reportCase('pingtan-2022', {
        'disclosure.regulations.inForce': 2,
        'disclosure.fees.amount': 0,
      });
      const findings = checkUnit({ ...report, unit: { name: '某单位', kind, region } });
      assert.deepEqual(
        findings.map(({ rule, severity, outcome, cells }) => [rule, severity, outcome, cells]),
        found ? [['unit.regulations', 'warning', 'broken', ['disclosure.regulations.inForce']]] : [],
      );
    });
  }

  for (const [name, found] of [
    ['某市人民政府办公室', false],
    ['某省人民政府办公厅', false],
    ['某市人民政府办公室机关服务中心', true],
    ['某市公安局办公室', true],
    ['某新区管理委员会', true],
    ['某经济开发区管委会', true],
  ] as const) {
    it(`规章 by ${name}, filed as a department, ${found ? 'is a warning' : 'is not remarked on'}`, () => {
      const report = reportCase('pingtan-2022', {
        'disclosure.regulations.inForce': 2,
        'disclosure.fees.amount': 0,
      });
      const findings = checkUnit({ ...report, unit: { name, kind: 'department', region: '3301' } });
      assert.equal(findings.length, found ? 1 : 0);
    });
  }

  for (const name of ['某新区管理委员会', '某地区行政公署'])
    it(`规章 by ${name} is a warning, filed as a government or as another body`, () => {
      for (const kind of ['government', 'other'] as const) {
        const report = reportCase('pingtan-2022', { 'disclosure.regulations.issued': 1 });
        const [finding] = checkUnit({ ...report, unit: { name, kind, region: '3301' } });
        assert.equal(finding?.rule, 'unit.regulations');
      }
    });

  it('fees of a township are a note', () => {
    const findings = checkUnit(reportCase('getashang-2021', { 'disclosure.fees.amount': 1.5 }));
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['unit.townshipFees', 'note']],
    );
  });

  for (const name of reportCases)
    it(`${name} gives no such finding`, () => assert.deepEqual(checkUnit(reportCase(name)), []));
});
