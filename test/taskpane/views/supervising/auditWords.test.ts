import assert from 'node:assert/strict';
import { auditedOperations, type AuditRecord } from '../../../../shared/api/audit';
import { sayIn } from '../../../../taskpane/views/paneContext';
import { auditSheet, outcomeText } from '../../../../taskpane/views/supervising/auditWords';

const say = sayIn('zh');
const record: AuditRecord = {
  at: '2023-02-03T01:00:00.000Z',
  subject: 'supervisor-1',
  role: 'supervisor',
  operation: 'decide',
  unit: '141123204',
  year: 2022,
  version: 1,
  outcome: 'done',
};

describe('the records of who did what, on a sheet', () => {
  it('have a line each, in words', () => {
    const { head, rows, widths } = auditSheet([record], say, 'zh');
    assert.equal(widths.length, head.length);
    assert.deepEqual(rows[0]?.slice(1), ['审核', '141123204', 2022, 1, 'supervisor-1', '主管部门', '已办理']);
  });

  it('leave blank what they are not about', () => {
    const { unit: _unit, year: _year, version: _version, ...about } = record;
    assert.deepEqual(auditSheet([about], say, 'zh').rows[0]?.slice(2, 5), ['', '', '']);
  });

  it('name every operation differently', () => {
    const names = auditedOperations.map(
      (operation) => auditSheet([{ ...record, operation }], say, 'zh').rows[0]?.[1],
    );
    assert.equal(new Set(names).size, auditedOperations.length);
  });

  it('tell why something was refused', () => {
    assert.equal(outcomeText('not-found', say, 'zh'), '没有找到这份报告。');
    assert.equal(outcomeText('a code of a later day', say, 'zh'), 'a code of a later day');
  });
});
