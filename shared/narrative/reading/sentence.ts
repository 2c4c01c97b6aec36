import type { Token } from './token';

/** A sentence as tokens, without its closing mark. */
export interface Sentence {
  tokens: Token[];
  /** Those of all its tokens. */
  marks: number;
  /** True for the first sentence of a line. */
  startsLine: boolean;
}

const closing = new Set(['。', '！', '？', '\n']);

/** Parts tokens into sentences at 。！？ and line ends. */
export function sentences(tokens: Token[]): Sentence[] {
  const found: Sentence[] = [];
  let current: Token[] = [];
  let marks = 0;
  let startsLine = true;
  for (const token of tokens) {
    if (token.kind !== 'break' || !closing.has(token.text)) {
      current.push(token);
      marks |= token.marks;
      continue;
    }
    if (current.length > 0) {
      found.push({ tokens: current, marks, startsLine });
      startsLine = false;
      current = [];
      marks = 0;
    }
    if (token.text === '\n') startsLine = true;
  }
  if (current.length > 0) found.push({ tokens: current, marks, startsLine });
  return found;
}

/** A run of tokens between commas, semicolons or after 依申请公开：; what stood in brackets is kept aside. */
export interface Clause {
  tokens: Token[];
  /** Those of its tokens, without what stood in brackets. */
  marks: number;
  /** Whether a semicolon stands before it. */
  afterSemicolon: boolean;
  /** What stood in brackets before the token of that index. */
  asides: { before: number; tokens: Token[] }[];
}

/** Parts the tokens of one sentence into clauses. A bracket that never closes ends with the sentence. */
export function clauses(tokens: Token[]): Clause[] {
  let clause = emptyClause(false);
  const found: Clause[] = [clause];
  let depth = 0;
  let aside: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const text = token.kind === 'break' ? token.text : '';
    if (text === '（') {
      depth += 1;
      if (depth === 1) {
        aside = [];
        clause.asides.push({ before: clause.tokens.length, tokens: aside });
      }
    } else if (text === '）') {
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) {
      aside.push(token);
    } else if (text !== '' || introduces(token, clause.tokens, tokens[index + 1])) {
      clause = emptyClause(text === '；');
      found.push(clause);
    } else {
      clause.tokens.push(token);
      clause.marks |= token.marks;
    }
  }
  return found;
}

const emptyClause = (afterSemicolon: boolean): Clause => ({
  tokens: [],
  marks: 0,
  afterSemicolon,
  asides: [],
});

/** What stands before a colon is a heading where no number does: 依申请公开：我镇收到3件, but 数量：3件. */
function introduces(token: Token, before: Token[], next: Token | undefined): boolean {
  if (token.kind !== 'word' || token.text !== '：') return false;
  const leadsToNumber = next?.kind === 'quantity' && next.measure !== 'year';
  return !leadsToNumber && !before.some(({ kind }) => kind === 'quantity');
}
