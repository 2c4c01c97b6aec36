import { canonicalJson } from '../../report/canonicalJson';
import type { Report } from '../../report/report';
import { carriedName } from './carriedReport';
import { publishedReport } from '../published/publishedReport';
import { headRows, tableGrid, type GridCell } from '../published/tableGrid';
import type { Table } from '../../editions/edition';
import { pageStyle } from './pageStyle';

/**
 * A report as one page for a web site: readable by everybody, with real heads in its tables, for screen and paper; it runs
 * nothing and fetches nothing. It carries the report's JSON, so that it can be read back exactly.
 *
 * The JSON stands in a meta element and not in a script, since sites strip scripts, data or not, from what they publish.
 */
export function writeHtml(report: Report): string {
  const { title, titleParts, documentNumber, introduction, sections, unitName, signedOn } =
    publishedReport(report);
  const body = sections.flatMap(({ heading, paragraphs, table }, index) => [
    `<section aria-labelledby="section-${index + 1}">`,
    `<h2 id="section-${index + 1}">${escaped(heading)}</h2>`,
    ...(paragraphs === null
      ? [tableHtml(table, report)]
      : paragraphs.map((text) => `<p>${escaped(text)}</p>`)),
    '</section>',
  ]);
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="${carriedName}" content="${escaped(canonicalJson(report))}">`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(documentNumber === null ? [] : [`<p class="number">${escaped(documentNumber)}</p>`]),
    `<h1>${titleParts.map((part) => `<span>${escaped(part)}</span>`).join('')}</h1>`,
    ...introduction.map((text) => `<p>${escaped(text)}</p>`),
    ...body,
    '<div class="signature">',
    `<p>${escaped(unitName)}</p>`,
    ...(signedOn === null ? [] : [`<p>${escaped(signedOn)}</p>`]),
    '</div>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableHtml(table: Table, { figures }: Report): string {
  const rows = tableGrid(table, figures);
  const heads = headRows(rows);
  const line = (cells: GridCell[]): string => `<tr>${cells.map(cellHtml).join('')}</tr>`;
  const caption = table.title.slice(2);
  return [
    `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0">`,
    `<table class="${table.id}"><caption>${escaped(caption)}</caption>`,
    `<colgroup>${columnsHtml(table)}</colgroup>`,
    ...(heads === 0 ? [] : [`<thead>${rows.slice(0, heads).map(line).join('\n')}</thead>`]),
    `<tbody>${rows.slice(heads).map(line).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function columnsHtml({ columnWidths }: Table): string {
  const all = columnWidths.reduce((sum, width) => sum + width, 0);
  return columnWidths.map((width) => `<col style="width:${((width / all) * 100).toFixed(1)}%">`).join('');
}

function cellHtml({ text, rows, columns, role }: GridCell): string {
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  if (role === 'figure') return `<td${spans}>${escaped(text)}</td>`;
  const over = role === 'stub' ? (rows > 1 ? 'rowgroup' : 'row') : columns > 1 ? 'colgroup' : 'col';
  return `<th scope="${over}" class="${role}"${spans}>${escaped(text)}</th>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
