import { check } from '../check/check';
import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { findingText } from '../messages/findingText';
import { releasability } from '../release/releasable';
import type { Basis, Rule, Severity } from '../rulebook/rule';
import { rulebook } from '../rulebook/rulebook';
import { exampleOf } from './exampleReports';

const basisNames: Record<Basis, string> = {
  printed: '表上印明',
  structure: '表格结构',
  notice: '通知',
  regulation: '法规',
  practice: '工作惯例',
};

const severityNames: Record<Severity, string> = { error: '错误', warning: '提醒', note: '提示' };

const familyNames: Record<Rule['family'], string> = {
  edition: '格式版本',
  sum: '合计与勾稽关系',
  blank: '未填',
  number: '不是规范的数字',
  cover: '签发日期与文号',
  unit: '单位类型',
  years: '与上年报告',
  narrative: '文字部分',
};

function example(edition: EditionId, rule: Rule): string {
  const { report, last } = exampleOf(edition, rule);
  const finding = check(report, last).findings.find((candidate) => candidate.rule === rule.id);
  if (finding === undefined) throw new Error(`the example of ${rule.id} does not break it`);
  const { title, sentence } = findingText(finding, report, 'zh');
  return `${title}：${sentence}`;
}

function row(edition: EditionId, rule: Rule): string {
  return `| \`${rule.id}\` | ${basisNames[rule.basis]} | ${severityNames[rule.severity]} | ${example(edition, rule)} |`;
}

/** All rules of an edition, in the order of the catalogue. */
export function rulesOf(edition: EditionId): Rule[] {
  const { sums, blanks, numbers, editions: years, cover, units, years: across } = rulebook(edition);
  const { sections, parts, statements } = rulebook(edition);
  return [
    ...years,
    ...sums,
    ...blanks,
    ...numbers,
    ...cover,
    ...units,
    ...across,
    ...sections,
    ...parts,
    ...statements,
  ];
}

function section(edition: EditionId): string {
  const rules = rulesOf(edition);
  const { notice, firstYear, lastYear } = editions[edition];
  const families = [...new Set(rules.map(({ family }) => family))].map((family) => {
    const rows = rules.filter((rule) => rule.family === family).map((rule) => row(edition, rule));
    const head = '| 规则 | 依据 | 级别 | 举例 |\n|---|---|---|---|';
    return `### ${familyNames[family]}（${rows.length} 条）\n\n${head}\n${rows.join('\n')}`;
  });
  const years = lastYear === null ? `${firstYear} 年起` : `${firstYear}–${lastYear} 年`;
  return `## ${notice}（${years}，${rules.length} 条）\n\n${families.join('\n\n')}`;
}

function releases(): string {
  const rows = releasability.map(
    ({ what, may, why }) => `| ${what.zh} | ${may ? '可以' : '不可以'} | ${why.zh} |`,
  );
  return `## 哪些错误可以放行\n\n| 错误 | 放行 | 原因 |\n|---|---|---|\n${rows.join('\n')}`;
}

/** The rule catalogue as Markdown in Chinese: every rule with its basis, its severity and an example that breaks it. */
export function ruleCatalogue(): string {
  const intro = `# 校验规则目录

本目录由规则数据生成（\`npm run catalogue\`），与加载项、服务端、命令行使用的是同一套规则。

- **错误**：必须改正才能报送，个别的可由上级放行，见下表。**提醒**：写明情况后可以报送，说明随报告一并归档。**提示**：仅供参考。
- 每条规则有三种结果：成立、不成立、暂不能判断（有空格或不是数字）。暂不能判断不算通过。
- **依据**：只有“第一项加第二项之和，等于第三项加第四项之和”印在表上；各项合计由表格结构推出；其余注明出处。
`;
  return `${intro}\n${releases()}\n\n${(['2021', '2019'] as const).map(section).join('\n\n')}\n`;
}
