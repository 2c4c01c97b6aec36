import type { Report } from '../report/report';

/** What a report can be written as: data, a workbook with live checks, an official document, a web page. */
export const fileKinds = ['json', 'xlsx', 'docx', 'html'] as const;
export type FileKind = (typeof fileKinds)[number];

const writers: Record<FileKind, (report: Report) => Promise<Uint8Array | string>> = {
  json: async (report) => `${JSON.stringify(report, null, 2)}\n`,
  xlsx: async (report) => (await import('../workbook/writeReport')).writeReport(report),
  docx: async (report) => (await import('../document/docx/writeDocx')).writeDocx(report),
  html: async (report) => (await import('../document/html/writeHtml')).writeHtml(report),
};

/** Writes a report as a file; gives its bytes. What each kind needs is loaded when it is first asked for. */
export async function fileOfReport(report: Report, kind: FileKind): Promise<Uint8Array> {
  const content = await writers[kind](report);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
