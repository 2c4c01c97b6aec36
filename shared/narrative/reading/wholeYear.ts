import type { Token } from './token';

/** 1月1日至12月31日, 1月至12月, 1-12月, also with the year before the second month. */
const fromEndToEnd =
  /(?<!\d)1(?:月份?)?(?:1日)?(?:起|开始)?(?:至|到|-+)(?:\d{4}年)?12月(?:31日|份|底|末)?(?!\d)/;
const untilTheEnd =
  /(?:截至|截止|至|到)(?:\d{4}年度?|今年|本年|当年|本年度)?(?:12月(?:底|末|31日)|年底|年末|底|末)/;
const endsWithTheEnd = new RegExp(`${untilTheEnd.source}$`);

/**
 * Whether the months and days of a clause are the whole year: `1月1日至12月31日`, `截至12月31日`. A month alone,
 * December too, is a part of one.
 */
export function namesWholeYear(clause: Token[]): boolean {
  const text = plainText(clause);
  const found = fromEndToEnd.exec(text) ?? untilTheEnd.exec(text);
  if (found === null) return false;
  const behind = text.slice(found.index + found[0].length);
  return !/^以?前/.test(behind) && !/\d月/.test(text.replace(found[0], ''));
}

/** Whether the end of the year at that token is where the counting ends, and not when something happened. */
export function isUntil(clause: Token[], at: number): boolean {
  return endsWithTheEnd.test(plainText(clause.slice(0, at + 1))) && !/^以?前/.test(textOf(clause[at + 1]));
}

/** Numbers in digits: 十二月 is 12月. */
const plainText = (tokens: Token[]): string => tokens.map(textOf).join('');

function textOf(token: Token | undefined): string {
  if (token === undefined) return '';
  return token.kind === 'quantity' ? `${token.value}${token.unit}` : token.text;
}
