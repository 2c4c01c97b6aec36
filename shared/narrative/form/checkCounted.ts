import type { Report } from '../../report/report';
import type { SectionFinding } from '../narrativeFinding';
import { parseNumber } from '../reading/parseNumber';
import { sectionTexts, type SectionText } from '../sectionTexts';

/** 一是, or 第一，, where a clause may begin. */
const counted =
  /(?<=^|[。；：，！？\n])(?:(第)([一二三四五六七八九十]{1,2})[，、：]|([一二三四五六七八九十]{1,2})是)/g;
const quoted = 12;

/** A list that is being counted: 一是, 二是 or 第一，第二，; lists stand within lists. */
interface Count {
  kind: '是' | '第';
  last: number;
}

/**
 * Finds the first place in each section where a list that is counted (一是…二是…) skips a number or has one twice. A list
 * begins at one; whatever may go on with one of the lists begun before is taken to do so.
 */
export function checkCounted(
  report: Report,
  texts: readonly SectionText[] = sectionTexts(report),
): SectionFinding[] {
  return texts.flatMap(({ section, compact: { chars } }): SectionFinding[] => {
    /** The lists begun, the innermost first. */
    let begun: Count[] = [];
    for (const match of chars.matchAll(counted)) {
      const kind = match[1] === undefined ? '是' : '第';
      const number = parseNumber(match[2] ?? match[3] ?? '', 0)?.value ?? 0;
      const goesOn = begun.findIndex((count) => count.kind === kind && count.last + 1 === number);
      const current = begun.find((count) => count.kind === kind);
      if (goesOn >= 0) begun = [{ kind, last: number }, ...begun.slice(goesOn + 1)];
      else if (number === 1) begun = [{ kind, last: 1 }, ...begun];
      else if (current !== undefined)
        return [
          {
            rule: 'narrative.counted',
            section,
            quote: chars.slice(match.index, match.index + quoted).split(/[。；\n]/)[0],
            needed: named(kind, current.last + 1),
          },
        ];
    }
    return [];
  });
}

const numerals = '〇一二三四五六七八九十';

function named(kind: Count['kind'], number: number): string {
  const numeral = number > 10 ? `十${numerals[number - 10]}` : numerals[number];
  return kind === '第' ? `第${numeral}` : `${numeral}是`;
}
