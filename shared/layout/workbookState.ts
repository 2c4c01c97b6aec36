import * as z from 'zod';
import { receiptSchema } from '../api/receipt';

/** The namespace of the custom XML part that a workbook of ours carries. */
export const workbookNamespace = 'urn:gouji:workbook:1';

const workbookStateSchema = z.object({
  edition: z.enum(['2019', '2021']),
  year: z.int(),
  /** The newest receipt, or null before the first submission. */
  receipt: receiptSchema.nullable(),
  /** What the clerk wrote to each warning, by rule id. */
  explanations: z.record(z.string(), z.string()),
});

/** What a workbook keeps beside its cells. */
export type WorkbookState = z.infer<typeof workbookStateSchema>;

const entities: [plain: string, escaped: string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
];

/** The custom XML part that holds a state: JSON as the text of one element. */
export function writeWorkbookState(state: WorkbookState): string {
  const text = entities.reduce(
    (json, [plain, escaped]) => json.replaceAll(plain, escaped),
    JSON.stringify(state),
  );
  return `<gouji xmlns="${workbookNamespace}">${text}</gouji>`;
}

/** The state in a workbook's custom XML parts; null when there is none that can be read. */
export function readWorkbookState(customXml: string[]): WorkbookState | null {
  for (const xml of customXml) {
    const match = /<gouji\s+xmlns="urn:gouji:workbook:1"\s*>([^<]*)<\/gouji>/.exec(xml);
    if (match === null) continue;
    const text = entities.reduceRight(
      (json, [plain, escaped]) => json.replaceAll(escaped, plain),
      match[1] ?? '',
    );
    try {
      const state = workbookStateSchema.safeParse(JSON.parse(text));
      if (state.success) return state.data;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}
