import { childOf, parseXml } from '../parseXml';

/** The namespace of the custom XML part in which a document carries the JSON of its report. */
export const carriedNamespace = 'urn:gouji:report:1';

/** The JSON that a document carries, or null. */
export function carriedIn(parts: Map<string, string>): string | null {
  for (const [name, text] of parts) {
    if (!name.startsWith('customXml/') || !text.includes(carriedNamespace)) continue;
    const report = childOf(parseXml(text), 'report');
    if (report?.attributes.xmlns === carriedNamespace)
      return report.children.filter((child) => typeof child === 'string').join('');
  }
  return null;
}
