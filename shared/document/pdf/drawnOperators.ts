/** A stream that draws: of a page, or a form, which pages and other forms draw as often as they like. */
export interface DrawingStream {
  /** The number of its object; null for one that no form can name. */
  object: number | null;
  isForm: boolean;
  operators: number;
  /** How many of them draw a form or a picture. */
  draws: number;
  /** The objects that its dictionary gives names to draw by; null where it does not say itself. */
  named: number[] | null;
}

const form = /\/Subtype\s*\/Form\b/;
const names = /\/XObject\s*<<([^<>]*)>>/;

/**
 * What the dictionary of a stream says of it.
 *
 * @param dictionary from its object's number to its first byte: `6 0 obj<</Subtype/Form …>>stream`
 */
export function drawingStream(dictionary: string): DrawingStream {
  const object = /^(\d+)\s+\d+\s+obj\b/.exec(dictionary)?.[1];
  const named = names.exec(dictionary)?.[1];
  return {
    object: object === undefined ? null : Number(object),
    isForm: form.test(dictionary),
    operators: 0,
    draws: 0,
    named:
      named === undefined ? null : Array.from(named.matchAll(/(\d+)\s+\d+\s+R\b/g), ([, ref]) => Number(ref)),
  };
}

/**
 * How many operators there are at most to draw all pages, each form counted as often as it is drawn: every drawing may be of
 * the costliest form that it can name. A form that draws itself does so once.
 */
export function mostDrawn(streams: readonly DrawingStream[]): number {
  const forms = streams.filter(({ isForm }) => isForm);
  const byObject = new Map(forms.map((each) => [each.object, each]));
  const nesting = forms.filter(({ draws }) => draws > 0);
  const largest = forms.reduce((most, { operators }) => Math.max(most, operators), 0);
  const known = new Map<DrawingStream, number>();
  const open = new Set<DrawingStream>();
  let isCircular = false;
  const cost = (stream: DrawingStream): number => {
    isCircular ||= open.has(stream);
    const before = known.get(stream);
    if (before !== undefined || isCircular) return before ?? 0;
    open.add(stream);
    const inner = (stream.named ?? []).flatMap((object) => byObject.get(object) ?? []).map(cost);
    const found = stream.operators + stream.draws * inner.reduce((most, each) => Math.max(most, each), 0);
    open.delete(stream);
    known.set(stream, found);
    return found;
  };
  const exact = forms.map(cost).reduce((most, each) => Math.max(most, each), 0);
  const isExact = !isCircular && nesting.every(({ named }) => named !== null);
  const costliest = isExact
    ? exact
    : nesting.reduce((product, { draws }) => product * draws, largest * (nesting.length + 1));
  return streams
    .filter(({ isForm }) => !isForm)
    .reduce((sum, { operators, draws }) => sum + operators + draws * costliest, 0);
}
