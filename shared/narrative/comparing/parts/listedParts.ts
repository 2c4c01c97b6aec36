import { sourceOf } from '../../reading/gaps';
import type { ReadSentence } from '../../reading/readText';
import type { Quantity, Token } from '../../reading/token';
import { amountAt } from './amountAt';
import type { PartList } from './partList';

const sums = new Set(['合计', '总计', '共计', '总共', '共']);
const separately = /^分别/;
/** One item may be published in several places, so these are no parts of one another. */
const channel =
  /网站|平台|公众号|微信|微博|渠道|客户端|新媒体|头条|抖音|视频号|报纸|报刊|电视|广播|公报|公开栏|公示栏|app/i;

/**
 * Lists of whatever the text counts that the text itself calls whole, in one unit: closed by 合计70条, or 分别为 after
 * 共70条; and kinds (…类10条) after 其中, which may be left out but not overlap. Anything less plain is passed over.
 */
export function listedParts(sentence: ReadSentence): PartList[] {
  if (sentence.tokens.filter(isQuantity).length < fewest) return [];
  return segments(sentence.tokens).flatMap((segment) =>
    [closedBySum(segment), afterTotal(segment), kindsOf(segment, sentence)].flatMap((found) =>
      found === null ? [] : [listOf(found, sentence)],
    ),
  );
}

/** A whole and two parts. */
const fewest = 3;

const isQuantity = ({ kind }: Token): boolean => kind === 'quantity';

interface Found {
  whole: Quantity;
  parts: Quantity[];
  fit: PartList['fit'];
}

/** A条10、B条20，合计30条: a clause that is no more than a sum, after a list of its unit. */
function closedBySum(segment: Token[]): Found | null {
  const at = segment.findIndex((token, index) => isSum(token) && isComma(segment[index - 1]));
  const end = segment.findIndex((token, index) => index > at && token.kind === 'break');
  const clause = at === -1 ? [] : segment.slice(at + 1, end === -1 ? undefined : end);
  const whole = clause.at(-1);
  if (whole?.kind !== 'quantity' || !clause.slice(0, -1).every(isMere)) return null;
  return equalTo(whole, segment.slice(0, at));
}

/** 共30条，分别为A条10、B条20 */
function afterTotal(segment: Token[]): Found | null {
  const at = segment.findIndex(
    (token, index) => token.kind === 'word' && separately.test(token.text) && isComma(segment[index - 1]),
  );
  const whole = segment[at - 2];
  if (at === -1 || whole?.kind !== 'quantity') return null;
  const before = segment.slice(0, at - 2);
  const isOnly = !before.some((token) => token.kind === 'quantity' && token.unit === whole.unit);
  return isOnly && before.some(isSum) ? equalTo(whole, segment.slice(at + 1)) : null;
}

/** 共30条，其中A类10条、B类20条 */
function kindsOf(segment: Token[], { quote, start, gaps }: ReadSentence): Found | null {
  const at = segment.findIndex((token) => token.kind === 'word' && token.text === '其中');
  const whole = segment
    .slice(0, Math.max(0, at))
    .filter((token) => token.kind === 'quantity')
    .at(-1);
  const list = segment.slice(at + 1);
  const parts = plainList(list, whole?.unit);
  if (whole === undefined || parts === null || !whole.exact) return null;
  const isOnly = segment
    .slice(0, at)
    .every((token) => token.kind !== 'quantity' || token === whole || token.unit !== whole.unit);
  let from = list[0]?.start ?? 0;
  const areKinds = parts.every((part) => {
    const own = quote.slice(sourceOf(gaps, from) - start, sourceOf(gaps, part.start) - start);
    from = part.end;
    return own.includes('类') && !channel.test(own);
  });
  return isOnly && areKinds ? { whole, parts, fit: 'atMost' } : null;
}

function equalTo(whole: Quantity, list: Token[]): Found | null {
  const parts = plainList(list, whole.unit);
  if (parts === null || !whole.exact || parts.some(({ value }) => value === whole.value)) return null;
  return { whole, parts, fit: 'equal' };
}

/** The numbers of a list, or null unless all have that unit, none is a sum or a part, and none is compared with another. */
function plainList(list: Token[], unit: string | undefined): Quantity[] | null {
  const found: Quantity[] = [];
  for (const token of list) {
    if (token.kind === 'word' && (isSum(token) || odd.has(token.meaning.role))) return null;
    if (token.kind === 'word' && token.meaning.role === 'silencer' && token.meaning.why === 'change')
      return null;
    if (token.kind === 'break' && token.text !== '，') return null;
    if (token.kind !== 'quantity' || isDate(token)) continue;
    if (!token.exact || token.unit !== unit || token.unit === '') return null;
    found.push(token);
  }
  return found.length >= 2 ? found : null;
}

const odd = new Set(['breakdown', 'otherYear', 'rate']);

const listOf = ({ whole, parts, fit }: Found, { gaps }: ReadSentence): PartList => ({
  whole: amountAt(whole, gaps),
  parts: parts.map((part) => amountAt(part, gaps)),
  fit,
  others: [],
  areApplications: false,
});

function segments(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break' && token.text === '；') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

const isSum = (token: Token): boolean => token.kind === 'word' && sums.has(token.text);
const isComma = (token: Token | undefined): boolean => token?.kind === 'break' && token.text === '，';
const isMere = (token: Token): boolean => token.kind === 'word' && /^[为：]$/.test(token.text);
const isDate = ({ measure }: Quantity): boolean =>
  measure === 'year' || measure === 'month' || measure === 'day';
