import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlLayouts } from '../cases/layouts/htmlLayouts';
import { clerkNarrative } from '../cases/clerkNarrative';
import { reportCase } from '../cases/reportCase';

const bin = fileURLToPath(new URL('../../cli/gouji.js', import.meta.url));

interface Run {
  status: number;
  out: string;
  err: string;
}

describe('gouji convert, template and compare', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const report = { ...reportCase('shuyang-fgj-2023'), narrative: clerkNarrative };
  const run = (...args: string[]): Promise<Run> =>
    new Promise((resolve) => {
      execFile(process.execPath, [bin, ...args, '--locale', 'en'], { cwd: folder }, (error, out, err) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gouji-convert-'));
    await writeFile(at('report.json'), JSON.stringify(report));
    await writeFile(at('published.html'), htmlLayouts[2]?.write(report) ?? '');
    await writeFile(at('note.txt'), '情况说明');
  });
  after(() => rm(folder, { recursive: true }));

  for (const type of ['xlsx', 'docx', 'html', 'json'])
    it(`a report as .${type} is the same report`, async () => {
      const made = await run('convert', 'report.json', '--to', type, '--out', `same.${type}`);
      assert.deepEqual(made, { status: 0, out: '', err: '' });
      const compared = await run('compare', 'report.json', `same.${type}`, '--json');
      assert.deepEqual(JSON.parse(compared.out), { figures: [], texts: [], facts: [] });
      assert.equal(compared.status, 0);
    });

  it('a published page as the JSON of its report, on a line of its own', async () => {
    const { status, out } = await run('convert', 'published.html', '--to', 'json');
    const line = JSON.parse(out) as { file: string; report: { figures: object }; doubts: unknown[] };
    assert.deepEqual([status, line.file, line.doubts], [0, 'published.html', []]);
    assert.deepEqual(line.report.figures, report.figures);
  });

  it('several files go into a folder; what cannot be read is told', async () => {
    const { status, err } = await run(
      'convert',
      'report.json',
      'published.html',
      'note.txt',
      '--to',
      'docx',
      '--out',
      'docs',
    );
    assert.equal(status, 2);
    assert.match(err, /note\.txt: no table of the annual report/);
    assert.ok((await readFile(at('docs/report.docx'))).length > 10_000);
    assert.ok((await readFile(at('docs/published.docx'))).length > 10_000);
  });

  it('nothing is written over that was not named', async () => {
    await writeFile(at('report.docx'), '别的');
    const { status, err } = await run('convert', 'report.json', '--to', 'docx');
    assert.equal(status, 2);
    assert.match(err, /is there already/);
    assert.equal(await readFile(at('report.docx'), 'utf8'), '别的');
  });

  it('a template is a blank workbook of the form of its year', async () => {
    const made = await run(
      'template',
      '--year',
      '2025',
      '--unit',
      '某县水务局',
      '--code',
      '123',
      '--out',
      'blank.xlsx',
    );
    assert.deepEqual(made, { status: 0, out: '', err: '' });
    const { out } = await run('convert', 'blank.xlsx', '--to', 'json');
    const { report: blank } = JSON.parse(out) as { report: typeof report };
    assert.deepEqual(
      [blank.edition, blank.year, blank.unit],
      ['2021', 2025, { name: '某县水务局', code: '123' }],
    );
    assert.equal(
      Object.values(blank.figures).every((figure) => figure === null),
      true,
    );
  });

  it('differences are told cell by cell, word by word, fact by fact', async () => {
    const other = {
      ...report,
      signedOn: '2024-01-19',
      figures: { ...report.figures, 'requests.received.total': 27 },
      narrative: { ...clerkNarrative, other: '本年度没有收取任何信息处理费。' },
    };
    await writeFile(at('other.json'), JSON.stringify(other));
    const { status, out } = await run('compare', 'report.json', 'other.json', '--json');
    const found = JSON.parse(out) as Record<string, unknown>;
    assert.equal(status, 1);
    assert.deepEqual(found, {
      figures: [{ cell: 'requests.received.total', a: report.figures['requests.received.total'], b: 27 }],
      texts: [
        {
          section: 'other',
          changes: [{ same: '本年度没有收取' }, { added: '任何' }, { same: '信息处理费。' }],
        },
      ],
      facts: [{ fact: 'signedOn', a: report.signedOn, b: '2024-01-19' }],
    });
  });

  const wrong: [args: string[], why: RegExp][] = [
    [['convert', 'report.json'], /--to takes/],
    [['convert', '--to', 'docx'], /no file given/],
    [['convert', 'report.json', '--to', 'doc'], /--to takes/],
    [['compare', 'report.json'], /two files/],
    [['compare', 'report.json', 'missing.json'], /no such file/],
    [['template', '--year', '2025'], /are needed/],
    [['template', '--year', '2018', '--unit', '某局', '--out', 'x.xlsx'], /begins with 2019/],
    [['template', '--year', '2025', '--unit', '某局', '--out', 'no/such/x.xlsx'], /no such file/],
  ];
  for (const [args, why] of wrong)
    it(`gouji ${args.join(' ')}: exit status 2`, async () => {
      const { status, err } = await run(...args);
      assert.equal(status, 2);
      assert.match(err, why);
    });
});
