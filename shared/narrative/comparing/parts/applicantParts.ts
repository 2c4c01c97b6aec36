import type { Silencer, Topic } from '../../lexicon/meaning';
import { sourceOf } from '../../reading/gaps';
import type { ReadSentence } from '../../reading/readText';
import { said } from '../../reading/said';
import type { Statement } from '../../reading/statement';
import type { Quantity, Token } from '../../reading/token';
import { amountAt } from './amountAt';
import { applicationTotals, isApplicationTotal } from './applicationTotals';
import type { PartList } from './partList';

const applications = new Set<Topic>(['application', 'bareApplication', 'dependent']);
const applicants = new Set<Silencer>(['persons', 'organisations']);

interface Part {
  quantity: Quantity;
  by: 'persons' | 'organisations';
  own: Token[];
}

/**
 * The applications of persons and of organisations that a sentence lists right after all of them: 其中自然人12件，
 * 法人或其他组织3件. These two are all there can be; 企业 alone leaves others out.
 */
export function applicantParts(sentence: ReadSentence): PartList[] {
  const { tokens, gaps, statements } = sentence;
  const totals = new Map(
    statements.filter(isApplicationTotal).map((statement) => [statement.start, statement]),
  );
  if (totals.size === 0) return [];
  let whole: Statement | undefined;
  let parts: Part[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'quantity') continue;
    const own = tokens.slice(from, at);
    from = at + 1;
    if (token.measure !== 'count') continue;
    const by = applicantOf(own);
    if (by !== null && token.exact && whole !== undefined) {
      parts.push({ quantity: token, by, own });
    } else if (parts.length > 0) {
      break;
    } else {
      whole = totals.get(sourceOf(gaps, token.start));
    }
  }
  if (parts.filter(({ by }) => by === 'persons').length !== 1) parts = [];
  return whole === undefined || parts.length < 2 ? [] : [listOf(whole, parts, sentence)];
}

const listOf = (whole: Statement, parts: Part[], { statements, gaps }: ReadSentence): PartList => ({
  whole,
  parts: parts.map(({ quantity }) => amountAt(quantity, gaps)),
  fit: parts.some(({ own }) => namesAllOrganisations(own)) ? 'equal' : 'atMost',
  others: applicationTotals(statements),
  areApplications: true,
});

function applicantOf(own: Token[]): Part['by'] | null {
  const { topics, acts, silencers, foreign, unclear } = said(own);
  if (foreign || unclear || acts.length > 0 || topics.some((topic) => !applications.has(topic))) return null;
  const found = [...silencers];
  const [by] = found;
  if (found.length !== 1 || by === undefined || !applicants.has(by)) return null;
  return by === 'persons' ? 'persons' : 'organisations';
}

/** 法人或其他组织, not 企业 or 法人 alone. */
function namesAllOrganisations(own: Token[]): boolean {
  const names = own.filter((token) => token.kind === 'word').map(({ text }) => text);
  return names.includes('法人') && names.some((name) => name.endsWith('组织'));
}
