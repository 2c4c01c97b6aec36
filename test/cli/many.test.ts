import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftVersion, receiptAfter } from '../../functions/archive/draftVersion';
import { writeWorkbookState } from '../../shared/layout/workbookState';
import type { Report } from '../../shared/report/report';
import { addCustomXml } from '../../shared/workbook/addCustomXml';
import { readWorkbook } from '../../shared/workbook/readWorkbook';
import { writeReport } from '../../shared/workbook/writeReport';
import { clerkNarrative } from '../cases/clerkNarrative';
import { htmlLayouts } from '../cases/layouts/htmlLayouts';
import { reportCase } from '../cases/reportCase';
import { newKey, signerWith } from '../functions/testSigner';

const bin = fileURLToPath(new URL('../../cli/gouji.js', import.meta.url));

interface Run {
  status: number;
  out: string;
  err: string;
}

describe('many archived files from a shell', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const run = (...args: string[]): Promise<Run> =>
    new Promise((resolve) => {
      execFile(process.execPath, [bin, ...args, '--locale', 'en'], { cwd: folder }, (error, out, err) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });
  const lines = ({ out }: Run): Record<string, unknown>[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const ofUnit = (code: string, changed: Report['figures'] = {}): Report => ({
    ...reportCase('hangzhou-2025', changed),
    unit: { name: `某局${code}`, code },
    narrative: clerkNarrative,
  });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gouji-many-'));
    await mkdir(at('archive/county'), { recursive: true });
    for (let unit = 10; unit < 40; unit += 1)
      await writeFile(at(`archive/county/${unit}.json`), JSON.stringify(ofUnit(String(unit))));
    await writeFile(at('archive/page.html'), htmlLayouts[1]?.write(reportCase('getashang-2021')) ?? '');
    await writeFile(
      at('archive/broken.json'),
      JSON.stringify(ofUnit('41', { 'requests.received.total': 1 })),
    );
  });
  after(() => rm(folder, { recursive: true }));

  it('recheck judges each in the order of the files, folders within folders too, and sums up', async () => {
    const found = await run('recheck', 'archive', '--json');
    assert.equal(found.status, 1);
    const all = lines(found);
    assert.deepEqual(
      all.slice(0, -1).map(({ file }) => file),
      [
        join('archive', 'broken.json'),
        ...Array.from({ length: 30 }, (_, index) => join('archive', 'county', `${index + 10}.json`)),
        join('archive', 'page.html'),
      ],
    );
    const { summary } = all.at(-1) as { summary: { files: number; verdicts: object; receipts: object } };
    assert.deepEqual(
      [summary.files, summary.verdicts, summary.receipts],
      [
        32,
        { clean: 30, warnings: 0, errors: 2, unreadable: 0 },
        { valid: 0, invalid: 0, none: 32, unverified: 0 },
      ],
    );
  });

  it('recheck says what check says, with the receipt behind it', async () => {
    const [checked] = lines(await run('check', 'archive/broken.json', '--json'));
    const [rechecked] = lines(await run('recheck', 'archive/broken.json', '--json'));
    assert.deepEqual(rechecked, { ...checked, receipt: 'none' });
    assert.equal(Object.keys(rechecked ?? {}).at(-1), 'receipt');
  });

  it('recheck writes its results as a workbook, the worst first', async () => {
    await run('recheck', 'archive', '--out', 'result.xlsx');
    const workbook = await readWorkbook(await readFile(at('result.xlsx')));
    assert.ok(workbook.ok);
    const [sheet] = workbook.reading.sheets;
    assert.deepEqual(sheet?.rows[0]?.slice(0, 4), ['File', 'Unit', 'Year', 'Verdict']);
    assert.deepEqual(
      sheet?.rows.slice(1, 4).map((row) => row[3]),
      ['errors', 'errors', 'clean'],
    );
  });

  it('rollup adds up each year by itself, and counts blanks apart', async () => {
    const { status, out } = await run('rollup', 'archive', '--json');
    const { years } = JSON.parse(out) as {
      years: { year: number; units: number; figures: Record<string, { sum: number; blank: number }> }[];
    };
    assert.equal(status, 0);
    assert.deepEqual(
      years.map(({ year, units }) => [year, units]),
      [
        [2021, 1],
        [2025, 31],
      ],
    );
    const received = Number(reportCase('hangzhou-2025').figures['requests.received.total']);
    assert.deepEqual(years[1]?.figures['requests.received.total'], { sum: 30 * received + 1, blank: 0 });
    assert.deepEqual(years[0]?.figures['requests.granted.total'], { sum: 0, blank: 1 });
  });

  it('of one unit and year the newest counts, and the others are named', async () => {
    await mkdir(at('versions'));
    const late = ofUnit('50', { 'disclosure.licensing.decisions': 7 });
    await writeFile(at('versions/early.json'), JSON.stringify({ ...ofUnit('50'), signedOn: '2026-01-02' }));
    await writeFile(at('versions/late.json'), JSON.stringify({ ...late, signedOn: '2026-01-20' }));
    const { out, err } = await run('rollup', 'versions', '--json');
    assert.match(err, /early\.json: left out/);
    const { years } = JSON.parse(out) as { years: { figures: Record<string, { sum: number }> }[] };
    assert.equal(years[0]?.figures['disclosure.licensing.decisions']?.sum, 7);
  });

  it('recheck verifies the receipt that a workbook keeps, with the published keys', async () => {
    const key = signerWith(newKey());
    const report = { ...ofUnit('60'), unit: { name: '某局60', code: '60', region: '3301' } };
    const workbook = await writeReport(report);
    const unit = { code: '60', name: report.unit.name, region: '3301' };
    const file = { part: 'workbook', bytes: workbook } as const;
    const released = [
      {
        rules: [{ rule: 'years.carriedOver.total', difference: -3 }],
        reason: '原监察所并入',
        by: 'supervisor-1',
        at: '2026-01-19T01:00:00Z',
      },
    ];
    const draft = draftVersion({ report, unit, file, findings: [], released, filedBy: 'clerk-1' });
    const receipt = await receiptAfter(draft, null, new Date('2026-01-20T01:00:00Z'), key);
    const keeping = (bytes: Uint8Array): Uint8Array =>
      addCustomXml(bytes, [writeWorkbookState({ edition: '2021', year: 2025, receipt, explanations: {} })]);
    const other = { ...report, figures: { ...report.figures, 'disclosure.licensing.decisions': 1 } };
    await mkdir(at('kept'));
    await writeFile(at('kept/a.xlsx'), keeping(workbook));
    await writeFile(at('kept/b.xlsx'), keeping(await writeReport(other)));
    await writeFile(at('kept/c.xlsx'), workbook);
    await writeFile(at('keys.json'), JSON.stringify(await key.keys()));
    const states = async (...options: string[]): Promise<unknown[]> =>
      lines(await run('recheck', 'kept', '--json', ...options))
        .slice(0, -1)
        .map((line) => line.receipt);
    assert.deepEqual(await states('--keys', 'keys.json'), ['valid', 'invalid', 'none']);
    assert.deepEqual(await states(), ['unverified', 'invalid', 'none']);
    const shown = lines(await run('recheck', 'kept', '--json', '--keys', 'keys.json', '--out', 'kept.xlsx'));
    assert.deepEqual(
      shown.slice(0, -1).map((line) => line.released),
      [released, undefined, undefined],
    );
    const written = await readWorkbook(await readFile(at('kept.xlsx')));
    const [heads = [], ...rows] = (written.ok && written.reading.sheets[0]?.rows) || [];
    const column = heads.indexOf('Let pass');
    assert.equal(
      rows.find(([name]) => typeof name === 'string' && name.endsWith('a.xlsx'))?.[column],
      '原监察所并入',
    );
  });

  it('what cannot be read is told, and counted', async () => {
    await mkdir(at('bad'));
    await writeFile(at('bad/a.json'), '{');
    const found = await run('recheck', 'bad', 'missing', '--json');
    assert.equal(found.status, 2);
    assert.match(found.err, /a\.json: not valid JSON/);
    assert.match(found.err, /missing: no such file/);
    assert.equal((await run('rollup', 'bad', '--json')).status, 2);
    assert.equal((await run('recheck')).status, 2);
    assert.equal((await run('recheck', 'archive', '--keys', 'bad/a.json')).status, 2);
  });
});
