import type { Identity } from '../../shared/api/identity';

type WithoutSubject<T> = T extends unknown ? Omit<T, 'subject'> : never;

/** Someone that one can be in the sandbox; `id` is the subject of the tokens. */
export interface Persona {
  id: string;
  /** What the choice says below the name. */
  detail: string;
  identity: WithoutSubject<Identity>;
}

/** The first one is who one is before one has chosen. */
export const personas: [Persona, ...Persona[]] = [
  {
    id: 'clerk-getashang',
    detail: '填报单位',
    identity: {
      role: 'reporter',
      name: '兴县圪塔上乡人民政府',
      unit: { code: '141123204', name: '兴县圪塔上乡人民政府', region: '141123', kind: 'township' },
    },
  },
  {
    id: 'clerk-hangzhou',
    detail: '填报单位',
    identity: {
      role: 'reporter',
      name: '杭州市',
      unit: { code: '330100', name: '杭州市', region: '3301', kind: 'government' },
    },
  },
  {
    id: 'supervisor-xingxian',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', name: '兴县人民政府办公室', region: '141123' },
  },
  {
    id: 'supervisor-hangzhou',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', name: '杭州市人民政府办公厅', region: '3301' },
  },
  {
    id: 'auditor-hangzhou',
    detail: '审计（只读）',
    identity: { role: 'auditor', name: '杭州市审计局', region: '3301' },
  },
  {
    id: 'supervisor-shanxi',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', name: '山西省人民政府办公厅', region: '14' },
  },
];
