/** Claims of those who use the functions in tests. */
export const clerk = {
  sub: 'clerk-1',
  name: '圪塔上乡经办人',
  role: 'reporter',
  unit: { code: '141123204', name: '兴县圪塔上乡人民政府', region: '141123', kind: 'township' },
};

export const otherClerk = {
  sub: 'clerk-2',
  name: '杭州市经办人',
  role: 'reporter',
  unit: { code: '330100', name: '杭州市', region: '3301', kind: 'government' },
};

export const supervisor = { sub: 'supervisor-1', name: '吕梁市督查', role: 'supervisor', region: '1411' };

export const otherSupervisor = { sub: 'supervisor-2', name: '浙江省督查', role: 'supervisor', region: '33' };

export const auditor = { sub: 'auditor-1', name: '吕梁市审计', role: 'auditor', region: '1411' };

export const administrator = { sub: 'administrator-1', name: '名录管理', role: 'administrator' };

export const otherAuditor = { sub: 'auditor-2', name: '浙江省审计', role: 'auditor', region: '33' };
