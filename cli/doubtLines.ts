import { foundText } from '../shared/files/foundText';
import type { EditionId } from '../shared/editions/edition';
import type { Doubt } from '../shared/intake/doubt';
import { cellName } from '../shared/messages/cellName';
import type { Locale } from '../shared/messages/locale';

/** So many doubts are listed; a table that cannot be read has one for each of its cells. */
const listed = 20;

/** What could not be read for sure, a line each, under one heading. */
export function doubtLines(doubts: Doubt[] | null, edition: EditionId, locale: Locale): string[] {
  if (doubts === null || doubts.length === 0) return [];
  const say = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  const more = doubts.length - listed;
  return [
    say(
      `  ${doubts.length} 处存疑，没有读入，请对照原文：`,
      `  ${doubts.length} places in doubt, left blank; compare them with the source:`,
    ),
    ...doubts.slice(0, listed).map((doubt) => `    ${doubtText(doubt, edition, locale)}`),
    ...(more > 0 ? [say(`    另有 ${more} 处`, `    and ${more} more`)] : []),
  ];
}

function doubtText(doubt: Doubt, edition: EditionId, locale: Locale): string {
  const { cell, carried, readings } = doubt;
  const what = cell === undefined ? '' : `${cellName(edition, cell, locale)} `;
  const said = `${what}${foundText(doubt, locale)}`;
  if (readings === undefined || carried !== undefined) return said;
  const blank = locale === 'zh' ? '空白' : 'blank';
  const all = readings.map((reading) => reading ?? blank);
  return locale === 'zh' ? `${said}，可能是 ${all.join(' 或 ')}` : `${said}, may be ${all.join(' or ')}`;
}
