import { childOf, elementsOf, valueOf, type XmlElement } from '../parseXml';

interface Level {
  format: string;
  /** `（%1）`, `%1.%2` */
  text: string;
  start: number;
}

/** No number is longer, in characters. */
const longestNumber = 50;

const digits = '〇一二三四五六七八九';

/** 12 as 十二, up to 99. */
function inChinese(count: number): string {
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`;
}

/** A number as Word writes it in a format; none for bullets and what a report has no use for. Source: ECMA-376 part 1, 17.18.59. */
function formatted(count: number, format: string): string {
  if (
    /^(chineseCounting|chineseCountingThousand|taiwaneseCounting|taiwaneseCountingThousand|japaneseCounting|ideographDigital|chineseLegalSimplified)$/.test(
      format,
    )
  )
    return inChinese(count);
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return count <= 20 ? String.fromCharCode(0x2460 + count - 1) : String(count);
  if (format === 'lowerLetter') return String.fromCharCode(0x60 + ((count - 1) % 26) + 1);
  if (format === 'upperLetter') return String.fromCharCode(0x40 + ((count - 1) % 26) + 1);
  return format === 'bullet' || format === 'none' ? '' : String(count);
}

/** The automatic numbers of a document, written out as they are come to. */
export class Numbering {
  private readonly levels = new Map<string, Map<string, Level>>();
  private readonly counts = new Map<string, number[]>();

  /** @param part the numbering part's root, or undefined where there is none */
  constructor(part: XmlElement | undefined) {
    const all = part === undefined ? [] : elementsOf(part);
    const abstract = new Map(
      all
        .filter(({ name }) => name === 'w:abstractNum')
        .map((element) => [element.attributes['w:abstractNumId'] ?? '', levelsOf(element)] as const),
    );
    for (const element of all.filter(({ name }) => name === 'w:num')) {
      const levels = new Map(abstract.get(valueOf(element, 'w:abstractNumId') ?? '') ?? []);
      for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
        const level = levels.get(override.attributes['w:ilvl'] ?? '');
        const start = Number(valueOf(override, 'w:startOverride'));
        if (level !== undefined && Number.isInteger(start))
          levels.set(override.attributes['w:ilvl'] ?? '', { ...level, start });
      }
      this.levels.set(element.attributes['w:numId'] ?? '', levels);
    }
  }

  /** The number of the next paragraph of that list and level, `（一）`; empty where it has none. */
  next(list: string, at: string): string {
    const levels = this.levels.get(list);
    const level = levels?.get(at);
    if (levels === undefined || level === undefined) return '';
    const depth = Number(at);
    const counts = this.counts.get(list) ?? [];
    const counted = [...counts.slice(0, depth), (counts[depth] ?? level.start - 1) + 1];
    this.counts.set(list, counted);
    if (level.format === 'bullet') return '';
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const format = levels.get(String(other))?.format ?? level.format;
      return formatted(counted[other] ?? 1, format);
    });
  }
}

function levelsOf(element: XmlElement): Map<string, Level> {
  return new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        level.attributes['w:ilvl'] ?? '',
        {
          format: valueOf(level, 'w:numFmt') ?? 'decimal',
          text: (childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '').slice(0, longestNumber),
          start: Number(valueOf(level, 'w:start') ?? 1),
        },
      ]),
  );
}
