import type { Place } from '../document/document';
import type { Locale } from '../messages/locale';

/** Where something stands in its source, in words; empty where the source does not tell. */
export function placeText({ page, line, sheet, address, table, row, column }: Place, locale: Locale): string {
  const zh = locale === 'zh';
  if (sheet !== undefined) return zh ? `（${sheet} ${address ?? ''}）` : `(${sheet} ${address ?? ''})`;
  const onPage = page === undefined ? '' : zh ? `第 ${page} 页` : `page ${page} `;
  if (table !== undefined && line === undefined)
    return zh
      ? `（${onPage}第 ${table} 张表第 ${row} 行第 ${column} 列）`
      : `(${onPage}table ${table}, row ${row}, column ${column})`;
  if (line === undefined) return onPage === '' ? '' : `（${onPage}）`;
  return zh ? `（${onPage}第 ${line} 行）` : `(${onPage}line ${line})`;
}
