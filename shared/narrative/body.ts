import { isTelling } from './said';
import type { Token, Word } from './token';

const bodyName =
  /(局|委|委员会|办|厅|室|镇|乡|村|街道|办事处|部门|中心|政府|单位|机关|所|院|大队|公司|园区|开发区|新区)$/;

/**
 * The body that a clause names before it says anything (`圪塔上乡`, `全市`), or null. `upTo` is where the saying starts.
 */
export function bodyNamed(clause: Token[], upTo: number): string | null {
  let body: string | null = null;
  let name = '';
  for (const token of clause.slice(0, upTo)) {
    if (isTelling(token)) break;
    if (token.kind === 'unknown') name += token.text;
    else name = name !== '' && isLetter(token) ? name + token.text : '';
    if (token.kind === 'unknown' && bodyName.test(name)) body = name;
    if (token.kind === 'word' && token.meaning.role === 'wholeRegion') body = token.text;
  }
  return body;
}

/** Whether unknown characters that are no body's name stand right before that token. */
export function isQualified(clause: Token[], at: number): boolean {
  const before = clause[at - 1];
  return before?.kind === 'unknown' && !bodyName.test(before.text);
}

/** A known word of one character may be a part of a name: 县自然资源局. */
const isLetter = (token: Token): token is Word => token.kind === 'word' && token.text.length === 1;
