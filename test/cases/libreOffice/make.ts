import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocx } from '../../../shared/document/docx/writeDocx';
import { writeReport } from '../../../shared/workbook/writeReport';
import { clerkNarrative } from '../clerkNarrative';
import { reportCase } from '../reportCase';
import { libreOfficeCases } from './libreOfficeCases';

/**
 * Makes the files beside this one anew, with LibreOffice (`soffice`) on the path: our own .docx and .xlsx as it saves them
 * again, and its PDF and HTML of the .docx; and of one PDF, with qpdf, those that are encrypted without a password, against
 * printing and copying. Tests read what they made; they need neither.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-libreoffice-'));
const convert = (to: string, file: string): void =>
  void execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', here, file]);

for (const name of libreOfficeCases) {
  const report = { ...reportCase(name), narrative: clerkNarrative };
  const [docx, xlsx] = ['docx', 'xlsx'].map((type) => path.join(folder, `${name}.${type}`));
  if (docx === undefined || xlsx === undefined) continue;
  writeFileSync(docx, await writeDocx(report));
  writeFileSync(xlsx, await writeReport(report));
  for (const to of ['docx', 'pdf', 'html']) convert(to, docx);
  convert('xlsx', xlsx);
}
const [plain, rc4, aes] = ['pdf', 'rc4.pdf', 'aes.pdf'].map((type) =>
  path.join(here, `pingtan-2021.${type}`),
);
const restrictions = ['--print=none', '--extract=n', '--', plain ?? ''];
execFileSync('qpdf', ['--allow-weak-crypto', '--encrypt', '', 'owner', '128', ...restrictions, rc4 ?? '']);
execFileSync('qpdf', [
  '--encrypt',
  '',
  'owner',
  '256',
  ...restrictions,
  aes ?? '',
  '--object-streams=generate',
]);
rmSync(folder, { recursive: true });
