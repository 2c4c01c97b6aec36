import { withRaised } from '../raisedText';

const runText = /<t\b[^>]*>([^<]*)<\/t>/;
const raised = /<vertAlign\b[^>]*\bval="(?:superscript|subscript)"/;

/**
 * A part of a workbook in which no string has runs set above or below the line (ECMA-376 part 1, 18.4.6): a mark of a note is
 * left out and anything else stands apart, so that neither runs into the number before it.
 *
 * @param part the XML of the strings or of a sheet
 */
export const withoutRaisedRuns = (part: string): string =>
  part.includes('<vertAlign') ? inEach('is', inEach('si', part, plainString), plainString) : part;

/** A part with the content of each of these elements changed; they hold none of their kind. */
function inEach(name: string, part: string, change: (content: string) => string): string {
  const [open, close] = [`<${name}>`, `</${name}>`];
  return part
    .split(close)
    .map((piece) => {
      const from = piece.lastIndexOf(open);
      if (from === -1) return piece;
      const content = from + open.length;
      return piece.slice(0, content) + change(piece.slice(content));
    })
    .join(close);
}

/** The runs of a string as one text, still escaped, where any of them is raised. */
function plainString(content: string): string {
  if (!raised.test(content)) return content;
  let line = '';
  for (const run of content.split('</r>')) {
    const text = runText.exec(run)?.[1] ?? '';
    line = raised.test(run) ? withRaised(line, text) : line + text;
  }
  return `<t xml:space="preserve">${line}</t>`;
}
