import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../../shared/document/readDocument';
import { understand } from '../../../shared/intake/understand';
import { readReportFile } from '../../../shared/workbook/readReportFile';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { libreOfficeCases } from '../../cases/libreOffice/libreOfficeCases';
import { reportCase } from '../../cases/reportCase';

const fileOf = (name: string, type: string): Uint8Array =>
  readFileSync(new URL(`../../cases/libreOffice/${name}${type}`, import.meta.url));

describe('what LibreOffice makes of our documents', () => {
  for (const name of libreOfficeCases) {
    const report = reportCase(name);
    for (const type of ['.docx', '.pdf', '.html'])
      it(`${name}${type}: every figure, and nothing in doubt`, async () => {
        const document = await readDocument(fileOf(name, type), `${name}${type}`);
        if (!document.ok) assert.fail(document.reason);
        const { carried: _carried, ...seen } = document.document;
        const read = understand(seen, name);
        if (!read.ok) assert.fail(read.problem.code);
        const blanks = Object.fromEntries(Object.keys(read.report.figures).map((key) => [key, null]));
        assert.deepEqual(read.report.figures, { ...blanks, ...report.figures });
        assert.deepEqual(read.doubts, []);
        const { edition, year, unit, signedOn, documentNumber, headings } = read.report;
        assert.deepEqual(
          [edition, year, unit.name, signedOn, documentNumber, headings?.length],
          [report.edition, report.year, report.unit.name, report.signedOn, report.documentNumber, 6],
        );
        assert.deepEqual(read.report.narrative, clerkNarrative);
      });

    it(`${name}.xlsx, saved again: the same figures`, async () => {
      const read = await readReportFile(fileOf(name, '.xlsx'));
      assert.ok(read.ok);
      assert.deepEqual(read.report.figures, report.figures);
    });
  }
});
