import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { figureCell } from '../../../shared/editions/figureCells';
import type { Localisation } from '../../../shared/localise/localise';
import type { Change, CheckResult, Finding } from '../../../shared/rulebook/finding';
import type { Card, CardGroupId, CardKind, Fix } from './card';
import { rootCauses } from './rootCauses';

/**
 * Puts findings onto cards, one for each root cause, in the order in which they are listed: group by group, in a group
 * the worst first. What cannot be judged waits on the blank or the unreadable cell that keeps it from being judged, and
 * is counted there; where that cell is last year's, one card says so.
 *
 * @param suspected the complete explanations of all broken sums, null when none is broken. Sums with the same cause share
 *   a card; a fix is offered only where all explanations are known and agree
 * @param known blanks whose number follows from the sums; where that is not 0 they have a card of their own, as filling
 *   them with 0 would be wrong
 */
export function cardsOf(
  edition: EditionId,
  result: CheckResult,
  suspected: Localisation | null,
  known: Change[],
): Card[] {
  const broken = result.findings.filter(({ outcome }) => outcome === 'broken');
  const sums = broken.filter(({ family }) => family === 'sum');
  const others = causes(broken.filter(({ family }) => family !== 'sum')).flatMap((findings) =>
    findings[0].family === 'blank'
      ? blankCards(edition, findings[0], known)
      : [cardOf(edition, findings, [], false)],
  );
  const isCertain = suspected !== null && suspected.complete && !suspected.more;
  const brokenSums = rootCauses(sums, suspected?.suspects ?? []).map(({ findings, alternatives }) =>
    cardOf(edition, leadFirst(findings, alternatives), alternatives, isCertain),
  );
  const cards = [...others, ...brokenSums];

  const keptFrom = cardsByCell(cards);
  let lacked: Card | null = null;
  for (const finding of result.findings) {
    if (finding.outcome !== 'unjudged') continue;
    const cause = causeOf(finding, keptFrom) ?? lacked;
    if (cause) cause.waiting += 1;
    else lacked = { ...cardOf(edition, [finding], [], false), severity: 'note', id: lackedByLastYear };
  }
  if (lacked) cards.push(lacked);
  return cards.sort((a, b) => rank(a) - rank(b));
}

/** What last year's report lacks nobody can fill in: it is told once, and blocks nothing. */
const lackedByLastYear = 'years lacked';

/** Each finding is a cause of its own, but for one figure carried over wrongly, which is wrong in 总计 as well. */
function causes(findings: Finding[]): [Finding, ...Finding[]][] {
  const carried = findings.filter(({ rule }) => rule.startsWith('years.carriedOver.'));
  const total = carried.find(({ rule }) => rule.endsWith('.total'));
  const [one, ...others] = carried.filter((finding) => finding !== total);
  const follows = others.length === 0 && total !== undefined && one?.difference === total.difference;
  return findings.flatMap((finding): [Finding, ...Finding[]][] => {
    if (!follows || (finding !== one && finding !== total)) return [[finding]];
    return finding === one ? [[one, total]] : [];
  });
}

/** The sum whose own total is the likely cell says best what is wrong, so it comes first. */
function leadFirst(findings: [Finding, ...Finding[]], [likeliest]: Change[][]): [Finding, ...Finding[]] {
  const isLead = ({ cells }: Finding): boolean => (likeliest ?? []).some(({ cell }) => cell === cells.at(-1));
  const lead = findings.find(isLead) ?? findings[0];
  return [lead, ...findings.filter((finding) => finding !== lead)];
}

/** The blanks of a table: those that the sums ask a number of, and those that may be 0. */
function blankCards(edition: EditionId, finding: Finding, known: Change[]): Card[] {
  const changes = known.filter(({ cell, to }) => to !== 0 && finding.cells.includes(cell));
  const asked = new Set(changes.map(({ cell }) => cell));
  const cells = finding.cells.filter((cell) => !asked.has(cell));
  const zeros = cells.length > 0 ? [cardOf(edition, [{ ...finding, cells }], [], false)] : [];
  if (asked.size === 0) return zeros;
  const card = cardOf(edition, [{ ...finding, cells: [...asked] }], [], false);
  const fix: Fix = { kind: 'fillFigures', changes: changes.map(numberFor) };
  return [{ ...card, id: `${card.id} sums`, fix }, ...zeros];
}

function cardOf(
  edition: EditionId,
  findings: [Finding, ...Finding[]],
  alternatives: Change[][],
  isCertain: boolean,
): Card {
  const [first] = findings;
  const kind = kindOf(first);
  return {
    id: idOf(first),
    kind,
    group: groupOf(edition, first),
    severity: findings.every(({ released }) => released !== undefined) ? 'note' : first.severity,
    findings,
    waiting: 0,
    alternatives,
    fix: fixOf(kind, first, isCertain ? alternatives : []),
  };
}

/** Rules that may find several things, each a cause of its own, are told apart by where they found it. */
function idOf({ rule, family, cells, narrative }: Finding): string {
  if (family === 'narrative') return [rule, ...cells, narrative?.number?.start ?? ''].join(' ').trim();
  return family === 'number' || family === 'years' ? [rule, ...cells].join(' ') : rule;
}

function kindOf({ family }: Finding): CardKind {
  return family === 'sum' || family === 'blank' || family === 'number' || family === 'edition'
    ? family
    : 'other';
}

function groupOf(edition: EditionId, { family, cells }: Finding): CardGroupId {
  if (family === 'narrative') return 'narrative';
  const [cell] = cells;
  return (cell === undefined ? undefined : figureCell(edition, cell)?.table) ?? 'report';
}

function fixOf(kind: CardKind, finding: Finding, alternatives: Change[][]): Fix | null {
  if (kind === 'blank') return { kind: 'fillZero', cells: finding.cells };
  const [cell] = finding.cells;
  if (kind === 'number' && cell !== undefined && typeof finding.offered === 'number') {
    return { kind: 'setFigures', changes: [{ cell, to: finding.offered }] };
  }
  const [only, ...rest] = alternatives;
  if (only === undefined || rest.length > 0) return null;
  return { kind: 'setFigures', changes: only.map(numberFor) };
}

const numberFor = ({ cell, to }: Change): { cell: CellKey; to: number } => ({ cell, to });

/** By cell that has no number: the card that says so, and its place among the cards. */
type CardsByCell = Map<CellKey, { card: Card; place: number }>;

function cardsByCell(cards: Card[]): CardsByCell {
  const byCell: CardsByCell = new Map();
  for (const [place, card] of cards.entries()) {
    if (card.kind !== 'number' && card.kind !== 'blank') continue;
    for (const { cells } of card.findings)
      for (const cell of cells) if (!byCell.has(cell)) byCell.set(cell, { card, place });
  }
  return byCell;
}

/** Of several cards that keep a finding from being judged, the first. */
function causeOf({ cells }: Finding, byCell: CardsByCell): Card | undefined {
  let first: { card: Card; place: number } | undefined;
  for (const cell of cells) {
    const held = byCell.get(cell);
    if (held && (first === undefined || held.place < first.place)) first = held;
  }
  return first?.card;
}

const groups: CardGroupId[] = ['report', 'disclosure', 'requests', 'disputes', 'narrative'];
const severities = ['error', 'warning', 'note'] as const;
const kinds: CardKind[] = ['edition', 'number', 'sum', 'blank', 'other'];

/** Sorting is stable, so cards of one rank keep the official order of their findings. */
function rank(card: Card): number {
  return groups.indexOf(card.group) * 100 + severities.indexOf(card.severity) * 10 + kinds.indexOf(card.kind);
}
