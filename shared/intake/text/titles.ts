import type { TextLine } from './readSections';

/** A title of an annual report. */
export interface Title {
  name: string | null;
  /** null where it tells none. */
  year: number | null;
  isHeading: boolean;
  isLink: boolean;
}

const title =
  /^(.*?)(?:关于(?:印发|公布|报送)?)?[《]?((?:19|20)\d\d)年度?(.*?)(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报|总结)/;
const titleWithoutYear = /^(.+?)(?:政府|政务)?信息公开(?:工作)?年度(?:工作)?报告/;
const documentNumber = /^[\u4e00-\u9fa5]{1,20}[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號]$/;

/** A body's name, or the first part of one, in a line of its own. */
const bodyLine =
  /^[\u4e00-\u9fa5（）()]{2,30}(?:省|市|县|區|区|州|盟|旗|镇|乡|街道|人民|政府|局|委员会|委|办公室|办公厅|办事处|厅|院|中心|支队|大队|会)$/;

/** A title may be broken into so many lines, and is no longer. */
const mostLines = 3;
const longest = 100;

/** The titles of annual reports among lines, each as short as it can be; what stands on its own before one is no part of it. */
export function titlesOf(lines: readonly TextLine[]): Title[] {
  return lines.flatMap((line, end): Title[] => {
    for (let count = 1; count <= mostLines && count <= end + 1; count += 1) {
      const start = end - count + 1;
      const text = joined(lines, start, end);
      if (
        text.length > longest ||
        /[。;；,，]|:$/.test(text) ||
        documentNumber.test(lines[start]?.text ?? '')
      )
        break;
      const found = title.exec(text);
      if (found === null) continue;
      // The last line must be needed, or the title ended before it.
      if (count > 1 && title.test(joined(lines, start, end - 1))) break;
      return [{ ...namedBefore(lines, start, end, found), isHeading: line.isHeading, isLink: line.isLink }];
    }
    return [];
  });
}

/** The first title that tells no year. */
export function titleWithout(lines: readonly TextLine[]): Title | null {
  for (const { text, isHeading, isLink } of lines) {
    const name = text.length <= 60 && !title.test(text) ? titleWithoutYear.exec(text)?.[1] : undefined;
    if (name !== undefined && !isLink) return { name: nameOf(name, ''), year: null, isHeading, isLink };
  }
  return null;
}

const joined = (lines: readonly TextLine[], start: number, end: number): string =>
  lines
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('');

/** The lines above that begin the title: those of the same paragraph, and a body's name where the title itself has none. */
function namedBefore(
  lines: readonly TextLine[],
  start: number,
  end: number,
  found: RegExpExecArray,
): Pick<Title, 'name' | 'year'> {
  const own = nameOf(found[1] ?? '', found[3] ?? '');
  const above = lines[start - 1];
  const goesOn =
    above !== undefined &&
    end - start + 1 < mostLines &&
    above.isLink === lines[start]?.isLink &&
    !documentNumber.test(above.text) &&
    (above.block === lines[start]?.block || (own === null && bodyLine.test(above.text)));
  const whole = goesOn ? title.exec(joined(lines, start - 1, end)) : null;
  if (whole !== null) return namedBefore(lines, start - 1, end, whole);
  return { name: own, year: Number(found[2]) };
}

/** The body's name stands before the year, or between it and 政府信息公开. */
function nameOf(before: string, between: string): string | null {
  const name = (before || between)
    .replace(/^.*?[〔［[（(【](?:19|20)\d\d[〕］\])）】]第?\d{1,5}[号號]/, '')
    .replace(/^(关于|附件\d*|标题|名称)[:：]?/, '')
    .replace(/[《》“”"：:【】]/g, '');
  return name.length >= 2 && name.length <= 60 ? name : null;
}
