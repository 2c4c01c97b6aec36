import type { Identity } from '../../shared/api/identity';

type WithoutPerson<T> = T extends unknown ? Omit<T, 'subject' | 'name'> : never;

/** Someone that one can be in the sandbox; `id` is the subject of the tokens. */
export interface Persona {
  id: string;
  name: string;
  /** What the choice says below the name. */
  detail: string;
  /** What their tokens say of them besides the name; null for somebody whom nobody gave a role. */
  identity: WithoutPerson<Identity> | null;
}

/** The first one is who one is before one has chosen. */
export const personas: [Persona, ...Persona[]] = [
  {
    id: 'clerk-getashang',
    name: '兴县圪塔上乡人民政府',
    detail: '填报单位',
    identity: {
      role: 'reporter',
      unit: { code: '141123204', name: '兴县圪塔上乡人民政府', region: '141123', kind: 'township' },
    },
  },
  {
    id: 'clerk-hangzhou',
    name: '杭州市',
    detail: '填报单位',
    identity: {
      role: 'reporter',
      unit: { code: '330100', name: '杭州市', region: '3301', kind: 'government' },
    },
  },
  {
    id: 'supervisor-xingxian',
    name: '兴县人民政府办公室',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', region: '141123' },
  },
  {
    id: 'supervisor-hangzhou',
    name: '杭州市人民政府办公厅',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', region: '3301' },
  },
  {
    id: 'auditor-hangzhou',
    name: '杭州市审计局',
    detail: '审计（只读）',
    identity: { role: 'auditor', region: '3301' },
  },
  {
    id: 'supervisor-shanxi',
    name: '山西省人民政府办公厅',
    detail: '主管部门（督查）',
    identity: { role: 'supervisor', region: '14' },
  },
  {
    id: 'administrator-shanxi',
    name: '山西省政务信息管理中心',
    detail: '单位名录管理',
    identity: { role: 'administrator' },
  },
  { id: 'guest', name: '某单位', detail: '没有分配角色', identity: null },
];

/** Somebody by their id. */
export const personaOf = (id: string | undefined): Persona | undefined =>
  personas.find((persona) => persona.id === id);
