import { endsBodyName } from '../lexicon/bodyNames';
import { mark } from '../lexicon/marks';
import { isTelling } from './said';
import type { Token, Word } from './token';

/**
 * The body that a clause names before it says anything (`圪塔上乡`, `全市`), or null. `upTo` is where the saying starts.
 */
function bodyNamed(clause: Token[], upTo: number): string | null {
  let body: string | null = null;
  let name = '';
  for (let at = 0; at < upTo; at += 1) {
    const token = clause[at];
    if (token === undefined || isTelling(token)) break;
    if (token.kind === 'unknown') name += token.text;
    else name = isPartOfName(token) && (name !== '' || token.text === '分') ? name + token.text : '';
    if (endsName(token) && isBody(name)) body = name;
    if (token.kind === 'word' && token.meaning.role === 'wholeRegion') body = token.text;
  }
  return body;
}

/** 处 also counts things. */
const endsName = (token: Token): boolean =>
  token.kind === 'unknown' || (token.kind === 'word' && token.text === '处');

const isBody = (name: string): boolean =>
  (name.length > 1 || /[股科]/.test(name)) && name !== '政府' && endsBodyName(name);

/** The body that a saying at `upTo` is about, given the one that the clause before spoke of; null for the unit itself. */
export function bodyAt(clause: Token[], upTo: number, before: string | null): string | null {
  const named = bodyNamed(clause, upTo);
  return named !== null || before === null ? named : clause.slice(0, upTo).some(namesUnit) ? null : before;
}

/** The body that the clauses after this one speak of, too. */
export function bodyAfter(clause: Token[], before: string | null): string | null {
  const body = bodyAt(clause, clause.length, before);
  return body !== null && means.test(body) ? before : body;
}

/** 通过县政府[网站] names what was used, 在县委、县政府领导下 who leads, 完善水务局[…制度] what was done: not who acts. */
const means =
  /^(通过|以|依托|利用|借助|建立|健全|完善|加强|强化|优化|推动|推进|落实|组织|协调|配合|协助|参加|纳入|提交|印发|制定|修订|编制|根据|按照|依据|经|由于|针对|为)|、/;

const namesUnit = ({ marks }: Token): boolean => (marks & mark.ownUnit) !== 0;

/** Whether unknown characters that are no body's name stand right before that token. */
export function isQualified(clause: Token[], at: number): boolean {
  const before = clause[at - 1];
  return before?.kind === 'unknown' && !endsBodyName(before.text);
}

/** Known words that may be a part of a name: 县自然资源局, 县档案局. */
const isPartOfName = (token: Token): token is Word =>
  token.kind === 'word' &&
  (token.text.length === 1 || token.meaning.role === 'foreign' || token.meaning.role === 'passing');
