import { rangeAt } from '../../workbook/rangeAt';
import { childOf, elementsOf, parseXml, type XmlElement } from '../parseXml';

/** A range of merged cells; rows and columns from 0. */
export type Merge = ReturnType<typeof rangeAt>;

/** What of a worksheet is shown, besides what stands in its cells. */
export interface ShownSheet {
  isHidden: boolean;
  merges: Merge[];
  /** Rows, from 0, that are hidden. */
  hiddenRows: Set<number>;
}

/** No sheet of a report has more merged ranges. */
const mostMerges = 5000;

/**
 * How the worksheets of a workbook are shown, in the order of its sheets.
 *
 * @param parts the texts of its parts, by name
 */
export function shownSheets(parts: Map<string, string>): ShownSheet[] {
  const root = (name: string, element: string): XmlElement | undefined =>
    childOf(parseXml(parts.get(name) ?? ''), element);
  const targets = new Map(
    (root('xl/_rels/workbook.xml.rels', 'Relationships')?.children ?? []).flatMap((each) =>
      typeof each === 'string' ? [] : [[each.attributes.Id, each.attributes.Target ?? '']],
    ),
  );
  const sheets = childOf(root('xl/workbook.xml', 'workbook'), 'sheets');
  return (sheets === undefined ? [] : elementsOf(sheets)).map(({ attributes }) => {
    const target = targets.get(attributes['r:id']) ?? '';
    const text = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? '';
    return {
      isHidden: attributes.state !== undefined && attributes.state !== 'visible',
      merges: mergesIn(text),
      hiddenRows: hiddenRowsIn(text),
    };
  });
}

function mergesIn(text: string): Merge[] {
  const found: Merge[] = [];
  for (const [, ref = ''] of text.matchAll(/<mergeCell\s+ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g)) {
    if (found.length >= mostMerges) break;
    found.push(rangeAt(ref));
  }
  return found;
}

function hiddenRowsIn(text: string): Set<number> {
  const rows = text.matchAll(/<row\b[^>]*>/g);
  const found = new Set<number>();
  for (const [row] of rows)
    if (/\bhidden="(?:1|true)"/.test(row)) found.add(Number(/\br="(\d+)"/.exec(row)?.[1] ?? 0) - 1);
  return found;
}
