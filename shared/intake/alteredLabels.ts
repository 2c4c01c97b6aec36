import type { EditionId, TableId } from '../editions/edition';
import { editions } from '../editions/editions';
import type { Report } from '../report/report';
import { labelText } from './labelText';
import type { TableState } from './tables/tableState';

/** More than so many are a form of another kind. */
const most = 100;

/**
 * The labels of the form that a source prints in other words, each once. Other brackets, blanks, widths and characters are
 * no other words, and neither is a label whose explanation in brackets was left away.
 */
export function alteredLabels(
  { labels, fragments }: Pick<TableState, 'labels' | 'fragments'>,
  edition: EditionId,
): Report['labels'] {
  const rests = new Set(fragments.map(labelText));
  const found = new Map<string, { found: string; printed: string }>();
  for (const { table, sign, cell } of labels) {
    const printed = printedOf(edition, table).filter((text) => sign.sign.test(labelText(text)));
    const said = labelText(cell.text);
    const [first] = printed;
    const [bare] = cell.text.split(/[（(]/);
    if (
      first === undefined ||
      said === '' ||
      !(sign.sign.test(said) || sign.sign.test(labelText(bare ?? '')))
    )
      continue;
    if (printed.some((text) => isSaid(text, said) || isTorn(labelText(text), said, rests))) continue;
    found.set(`${first} ${said}`, { found: cell.text.replace(/\s/g, '').slice(0, 200), printed: first });
  }
  return found.size === 0 ? undefined : [...found.values()].slice(0, most);
}

const isSaid = (printed: string, said: string): boolean =>
  labelText(printed) === said || labelText(printed.replace(/（[^（）]*）$/, '')) === said;

/** A page break tore it: its rest stands by itself. */
const isTorn = (printed: string, said: string, rests: ReadonlySet<string>): boolean =>
  printed.startsWith(said) && rests.has(printed.slice(said.length));

const printedOf = (edition: EditionId, table: TableId): string[] =>
  editions[edition].tables
    .filter(({ id }) => id === table)
    .flatMap(({ labels }) => labels.map(({ text }) => text));
