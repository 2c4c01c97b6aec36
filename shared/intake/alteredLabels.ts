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
  const printedIn = {
    disclosure: printedOf(edition, 'disclosure'),
    requests: printedOf(edition, 'requests'),
    disputes: printedOf(edition, 'disputes'),
  };
  const found = new Map<string, { found: string; printed: string }>();
  for (const { table, sign, cell } of labels) {
    const printed = printedIn[table].filter(({ said }) => sign.sign.test(said));
    const said = labelText(cell.text);
    const [first] = printed;
    const [bare] = cell.text.split(/[（(]/);
    if (
      first === undefined ||
      said === '' ||
      !(sign.sign.test(said) || sign.sign.test(labelText(bare ?? '')))
    )
      continue;
    if (printed.some((each) => isSaid(each, said) || isTorn(each.said, said, rests))) continue;
    found.set(`${first.text} ${said}`, {
      found: cell.text.replace(/\s/g, '').slice(0, 200),
      printed: first.text,
    });
  }
  return found.size === 0 ? undefined : [...found.values()].slice(0, most);
}

/** A label as the form prints it, and what it says with its explanation in brackets and without. */
interface Printed {
  text: string;
  said: string;
  short: string;
}

const isSaid = (printed: Printed, said: string): boolean => printed.said === said || printed.short === said;

/** A page break tore it: its rest stands by itself. */
const isTorn = (printed: string, said: string, rests: ReadonlySet<string>): boolean =>
  printed.startsWith(said) && rests.has(printed.slice(said.length));

const printedOf = (edition: EditionId, table: TableId): Printed[] =>
  editions[edition].tables
    .filter(({ id }) => id === table)
    .flatMap(({ labels }) =>
      labels.map(({ text }) => ({
        text,
        said: labelText(text),
        short: labelText(text.replace(/（[^（）]*）$/, '')),
      })),
    );
