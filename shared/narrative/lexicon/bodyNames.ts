/** How the names of bodies end: 县水务局, 圪塔上乡. */
const endings =
  '局 委 委员会 办 厅 室 镇 乡 村 街道 办事处 部门 中心 政府 单位 机关 所 院 大队 公司 园区 开发区 新区 股 科 处'.split(
    ' ',
  );

const byLast = new Map<string, string[]>();
for (const ending of endings) {
  const last = ending.slice(-1);
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}

/** Whether a text ends as the name of a body does. */
export const endsBodyName = (text: string): boolean =>
  byLast.get(text.charAt(text.length - 1))?.some((ending) => text.endsWith(ending)) ?? false;
