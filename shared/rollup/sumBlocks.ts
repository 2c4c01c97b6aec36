import type { CellKey, Label } from '../editions/edition';
import { forums, results } from '../editions/disputes';
import { applicants } from '../editions/requests';
import type { FigureSum, Sums } from './addUp';
import { exactSum } from './exactSum';

/** A line of sums: a number for each column, and how many units at most have none in one of the cells behind it. */
export interface SumLine {
  label: Label;
  numbers: number[];
  blank: number;
}

/** Sums to be read and drawn together. */
export interface SumBlock {
  id: 'applicants' | 'results' | 'disputes' | 'trend';
  columns: Label[];
  lines: SumLine[];
}

/** A year's sums as they are drawn. */
type YearSums = Pick<Sums, 'year' | 'figures'>;

/** 表三's results, each by the rows that make it up. */
const outcomes: { rows: RegExp; label: Label }[] = [
  { rows: /^granted$/, label: { zh: '予以公开', en: 'granted' } },
  { rows: /^partlyGranted$/, label: { zh: '部分公开', en: 'partly granted' } },
  { rows: /^refused/, label: { zh: '不予公开', en: 'refused' } },
  { rows: /^unavailable/, label: { zh: '无法提供', en: 'unavailable' } },
  { rows: /^declined/, label: { zh: '不予处理', en: 'declined' } },
  { rows: /^closed/, label: { zh: '其他处理', en: 'closed otherwise' } },
];

const flows: { row: string; label: Label }[] = [
  { row: 'received', label: { zh: '本年新收', en: 'received' } },
  { row: 'handled', label: { zh: '办理结果合计', en: 'handled' } },
  { row: 'carriedOut', label: { zh: '结转下年', en: 'carried over' } },
];

/**
 * What a region's sums are read by: applicants and results beside the years before, what became of reviews and suits in the last
 * year, and the years as they went on.
 *
 * @param years the oldest first, at least one, each with sums of the same region
 */
export function sumBlocks(years: readonly YearSums[]): SumBlock[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const compared = years.slice(-2);
  const yearNames = compared.map(({ year }) => named(String(year)));
  return [
    {
      id: 'applicants',
      columns: yearNames,
      lines: applicants
        .filter(({ key }) => key !== 'total')
        .map(({ key, text, en }) => across({ zh: text, en }, compared, [`requests.received.${key}`])),
    },
    {
      id: 'results',
      columns: yearNames,
      lines: outcomes.map(({ rows, label }) =>
        across(
          label,
          compared,
          compared.flatMap(({ figures }) => Object.keys(figures)).filter((key) => isTotalOf(key, rows)),
        ),
      ),
    },
    {
      id: 'disputes',
      columns: results.filter(({ key }) => key !== 'total').map(({ text, en }) => ({ zh: text, en })),
      lines: forums.map((forum) =>
        lineOf(
          { zh: forum.text, en: forum.en },
          results
            .filter(({ key }) => key !== 'total')
            .map(({ key }) => sumOf(last, [`disputes.${forum.key}.${key}`])),
        ),
      ),
    },
    {
      id: 'trend',
      columns: flows.map(({ label }) => label),
      lines: years.map((sums) =>
        lineOf(
          named(String(sums.year)),
          flows.map(({ row }) => sumOf(sums, [`requests.${row}.total`])),
        ),
      ),
    },
  ];
}

const named = (text: string): Label => ({ zh: text, en: text });

function isTotalOf(key: CellKey, rows: RegExp): boolean {
  const [table, row = '', column] = key.split('.');
  return table === 'requests' && column === 'total' && rows.test(row);
}

/** The same cells, year beside year; a cell that a year's form does not have adds nothing. */
const across = (label: Label, years: readonly YearSums[], cells: CellKey[]): SumLine =>
  lineOf(
    label,
    years.map((sums) => sumOf(sums, [...new Set(cells)])),
  );

const lineOf = (label: Label, sums: FigureSum[]): SumLine => ({
  label,
  numbers: sums.map(({ sum }) => sum),
  blank: Math.max(0, ...sums.map(({ blank }) => blank)),
});

function sumOf({ figures }: YearSums, cells: readonly CellKey[]): FigureSum {
  const found = cells.flatMap((cell) => figures[cell] ?? []);
  return {
    sum: exactSum(found.map(({ sum }) => sum)),
    blank: Math.max(0, ...found.map(({ blank }) => blank)),
  };
}
