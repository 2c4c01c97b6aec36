import type { EditionId } from '../../../shared/editions/edition';
import { applicants, requests2019, requests2021 } from '../../../shared/editions/requests';
import { forums, results } from '../../../shared/editions/disputes';
import type { Report } from '../../../shared/report/report';
import type { Random } from './random';

const opening = ['received', 'carriedIn'];
const closing = ['handled', 'carriedOut'];

/**
 * A report whose sums all hold, most of its parts 0 or small as in real ones.
 *
 * @param rowsInUse the share of the parts of （七）总计 that are not 0 throughout
 */
export function consistentReport(edition: EditionId, rowsInUse: number, random: Random): Report {
  const figures: Record<string, number> = {};
  const table = edition === '2019' ? requests2019 : requests2021;
  const rows = [...new Set(table.figures.map(({ key }) => key.split('.')[1] as string))];
  const parts = rows.filter((row) => !opening.includes(row) && !closing.includes(row));
  const part = (): number => (random.chance(0.6) ? 0 : random.below(random.chance(0.2) ? 400 : 20));
  const inUse = new Set(parts.filter(() => random.chance(rowsInUse)));
  for (const row of rows) figures[`requests.${row}.total`] = 0;
  for (const { key: column } of applicants.filter(({ key }) => key !== 'total')) {
    const cell = (row: string): string => `requests.${row}.${column}`;
    let handled = 0;
    for (const row of parts) handled += figures[cell(row)] = inUse.has(row) ? part() : 0;
    figures[cell('handled')] = handled;
    const carriedOut = (figures[cell('carriedOut')] = part());
    const carriedIn = (figures[cell('carriedIn')] = random.below(handled + carriedOut + 1));
    figures[cell('received')] = handled + carriedOut - carriedIn;
    for (const row of rows) {
      const total = `requests.${row}.total`;
      figures[total] = (figures[total] as number) + (figures[cell(row)] as number);
    }
  }
  for (const { key: forum } of forums) {
    let total = 0;
    for (const { key: result } of results)
      if (result !== 'total') total += figures[`disputes.${forum}.${result}`] = part();
    figures[`disputes.${forum}.total`] = total;
  }
  return { edition, year: edition === '2019' ? 2020 : 2022, unit: { name: '某单位' }, figures };
}
