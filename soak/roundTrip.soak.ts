import type { Bench } from '../bench/table';
import { writeDocx } from '../shared/document/docx/writeDocx';
import { writeHtml } from '../shared/document/html/writeHtml';
import { readDocument } from '../shared/document/readDocument';
import { understand } from '../shared/intake/understand';
import { canonicalJson } from '../shared/report/canonicalJson';
import type { Report } from '../shared/report/report';
import { readReportFile } from '../shared/workbook/readReportFile';
import { writeReport } from '../shared/workbook/writeReport';
import { randomNarrative } from '../test/cases/layouts/randomNarrative';
import { randomReport } from '../test/cases/layouts/randomReport';
import { textLayouts } from '../test/cases/layouts/textLayouts';
import { progress } from './progress';

const reports = 500;

const throughDocument = async (bytes: Uint8Array, type: string): Promise<Report | null> => {
  const result = await readDocument(bytes, `report${type}`);
  const understood = result.ok ? understand(result.document, 'report') : null;
  return understood?.ok ? understood.report : null;
};

const ways: Record<string, (report: Report) => Promise<Report | null>> = {
  '.docx': async (report) => throughDocument(await writeDocx(report), '.docx'),
  '.html': async (report) => throughDocument(new TextEncoder().encode(writeHtml(report)), '.html'),
  '.xlsx': async (report) => {
    const read = await readReportFile(await writeReport(report));
    return read.ok ? read.report : null;
  },
  '.md': async (report) => {
    const markdown = textLayouts.find(({ type }) => type === '.md');
    const read = markdown === undefined ? null : await throughDocument(markdown.write(report), '.md');
    if (read === null) return null;
    // The text prints headings and an introduction that the report need not have.
    const { headings: _headings, introduction: _introduction, ...rest } = read;
    return rest;
  },
};

/** A sheet and a text have the same place for a section that is empty and for one that is absent. */
const comparable = (report: Report | null): string =>
  canonicalJson(
    report === null
      ? null
      : { ...report, narrative: { overview: '', problems: '', other: '', ...report.narrative } },
  );

/** Random reports written in each kind of file and read back: the same report each time. */
const roundTrip: Bench = async () => {
  const tell = progress();
  for (let seed = 1; seed <= reports; seed += 1) {
    const report = { ...randomReport(seed), narrative: randomNarrative(seed) };
    for (const [type, through] of Object.entries(ways))
      if (comparable(await through(report)) !== comparable(report))
        throw new Error(`report ${seed} as ${type}`);
    tell(`reports 1 to ${seed}: each the same`);
  }
  return [
    {
      name: `${reports} reports written and read back`,
      figure: 'each the same',
      beside: Object.keys(ways).join(' '),
    },
  ];
};

export default roundTrip;
