import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../shared/report/report';
import { writeReport } from '../../shared/workbook/writeReport';
import { clerkNarrative } from '../cases/clerkNarrative';
import { htmlLayouts } from '../cases/layouts/htmlLayouts';
import { reportCase } from '../cases/reportCase';

const bin = fileURLToPath(new URL('../../cli/gouji.js', import.meta.url));

interface Run {
  status: number;
  out: string;
  err: string;
}

interface Line {
  file: string;
  edition: string | null;
  year: number | null;
  verdict: string;
  findings: { rule: string; severity: string; outcome: string; cells: string[]; difference?: number }[];
  suspects: { cell: string; from: number | null; to: number }[][];
  doubts?: { cell?: string; found: string }[];
}

/** A report as a site publishes it. */
const publishedPage = (report: Report): Uint8Array => htmlLayouts[1]?.write(report) ?? assert.fail();

describe('gouji check', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gouji-cli-'));
    const hangzhou = { ...reportCase('hangzhou-2025'), narrative: clerkNarrative };
    const getashang = { ...reportCase('getashang-2021'), narrative: clerkNarrative };
    const total = 'requests.received.total';
    const files: Record<string, string | Uint8Array> = {
      'clean.json': JSON.stringify(hangzhou),
      'clean.xlsx': await writeReport(hangzhou),
      'bom.json': `\uFEFF${JSON.stringify(hangzhou)}`,
      'blanks.json': JSON.stringify(getashang),
      'blanks.xlsx': await writeReport(getashang),
      'warning.json': JSON.stringify({ ...hangzhou, signedOn: '2025-12-30' }),
      'broken.json': JSON.stringify(
        reportCase('hangzhou-2025', { [total]: Number(hangzhou.figures[total]) + 9 }),
      ),
      'lacking.json': JSON.stringify(reportCase('hangzhou-2025', { [total]: null })),
      'pingtan-2021.json': JSON.stringify(reportCase('pingtan-2021')),
      'pingtan-2022.json': JSON.stringify(reportCase('pingtan-2022')),
      'renamed.json': JSON.stringify({ ...reportCase('pingtan-2021'), unit: { name: '某委' } }),
      'coded.json': JSON.stringify({ ...reportCase('pingtan-2022'), unit: { name: '某局', code: '1' } }),
      'coded-otherwise.json': JSON.stringify({
        ...reportCase('pingtan-2021'),
        unit: { name: '某局', code: '2' },
      }),
      'carried.json': JSON.stringify(reportCase('pingtan-2021', { 'requests.carriedOut.total': 99 })),
      'unknown-key.json': JSON.stringify(reportCase('hangzhou-2025', { 'requests.recieved.total': 1 })),
      'unknown-member.json': JSON.stringify({ ...hangzhou, unit: { name: '甲', nmae: '乙' } }),
      'not-json.json': '{ "edition": "2021", ',
      'not-a-report.json': '[1, 2]',
      'not-utf8.json': Buffer.from('7b22b1ed223a317d', 'hex'),
      'empty.json': '',
      'cut.xlsx': (await writeReport(hangzhou)).subarray(0, 5000),
      'text.xlsx': '单位,数量',
      'notes.txt': '核对情况',
      'notes.log': '核对情况',
      'published.html': publishedPage(getashang),
      'large.json': '',
      'large.xlsx': '',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
    await truncate(at('large.json'), 30_000_000);
    await truncate(at('large.xlsx'), 3_000_000_000);
    await mkdir(at('county'));
    await mkdir(at('nothing'));
    for (const name of ['b.json', 'a.XLSX', '~$a.XLSX', '.hidden.json', 'readme.log'])
      await writeFile(at(`county/${name}`), files[name === 'a.XLSX' ? 'clean.xlsx' : 'blanks.json'] ?? '');
  });

  after(() => rm(folder, { recursive: true }));

  function run(args: string[], language = 'en_GB.UTF-8'): Promise<Run> {
    const env = { PATH: process.env.PATH, LANG: language };
    return new Promise((resolve) => {
      execFile(process.execPath, [bin, ...args], { cwd: folder, env }, (error, out, err) => {
        resolve({ status: error === null ? 0 : Number(error.code), out, err });
      });
    });
  }

  const jsonLines = ({ out }: Run): Line[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  describe('the exit status', () => {
    for (const [files, status, why] of [
      [['clean.json', 'warning.json'], 0, 'no file has an error'],
      [['clean.json', 'blanks.xlsx'], 1, 'one has'],
      [['clean.json', 'missing.json', 'blanks.json'], 2, 'one cannot be read'],
    ] as const)
      it(`is ${status} when ${why}`, async () =>
        assert.equal((await run(['check', ...files])).status, status));
  });

  describe('a report that can be read', () => {
    const verdicts = {
      'clean.json': 'clean',
      'clean.xlsx': 'clean',
      'bom.json': 'clean',
      'warning.json': 'warnings',
      'blanks.json': 'errors',
      'blanks.xlsx': 'errors',
      'broken.json': 'errors',
      'published.html': 'errors',
    };
    let found: Run;
    before(async () => {
      found = await run(['check', '--json', ...Object.keys(verdicts)]);
    });
    const lineOf = (file: string): Line =>
      jsonLines(found).find((line) => line.file === file) ?? assert.fail(file);

    it('has one line, in the order of the files', () => {
      assert.deepEqual(
        jsonLines(found).map(({ file, verdict }) => [file, verdict]),
        Object.entries(verdicts),
      );
      assert.equal(found.err, '');
    });

    it('says the same as .json and as .xlsx', () => {
      assert.deepEqual({ ...lineOf('blanks.xlsx'), file: '' }, { ...lineOf('blanks.json'), file: '' });
    });

    it('says the same of a published page, and that nothing in it is in doubt', () => {
      const { doubts, ...line } = lineOf('published.html');
      assert.deepEqual({ ...line, file: '' }, { ...lineOf('blanks.json'), file: '' });
      assert.deepEqual(doubts, []);
    });

    it('161 blanks are one finding', () => {
      const blanks = lineOf('blanks.json').findings.filter(({ rule }) => rule.startsWith('blank.'));
      assert.deepEqual(
        blanks.map(({ cells }) => cells.length),
        [161],
      );
    });

    it('a broken sum names its cells, what it lacks, and the cell to blame', () => {
      const line = lineOf('broken.json');
      const sum = line.findings.find(({ rule }) => rule === 'sum.requests.received');
      assert.deepEqual([sum?.outcome, sum?.cells.length, sum?.difference], ['broken', 7, -9]);
      assert.deepEqual(line.suspects, [[{ cell: 'requests.received.total', from: 14078, to: 14069 }]]);
    });

    it('the members of a line and of a finding stand in their order', () => {
      const line = lineOf('broken.json');
      assert.deepEqual(Object.keys(line), ['file', 'edition', 'year', 'verdict', 'findings', 'suspects']);
      assert.deepEqual(Object.keys(line.findings[0] ?? {}), [
        'rule',
        'severity',
        'outcome',
        'cells',
        'expected',
        'actual',
        'difference',
      ]);
    });
  });

  describe('a file that cannot be read: a line without a report, and why on standard error', () => {
    const reasons = [
      ['unknown-key.json', /figures\.requests\.recieved\.total/],
      ['unknown-member.json', /unit\.nmae/],
      ['not-json.json', /not valid JSON/],
      ['empty.json', /not valid JSON/],
      ['not-a-report.json', /not a report/],
      ['not-utf8.json', /UTF-8/],
      ['missing.json', /no such file/],
      ['large.json', /over the limit of 1 MB/],
      ['large.xlsx', /over the limit of 5 MB/],
      ['cut.xlsx', /damaged/],
      ['text.xlsx', /not an \.xlsx workbook/],
      ['notes.txt', /no table of the annual report/],
      ['notes.log', /only these kinds of file can be read: .*\.json/],
      ['nothing', /no file in this folder that can be read/],
    ] as const;
    let found: Run;
    before(async () => {
      found = await run(['check', '--json', ...reasons.map(([file]) => file)]);
    });
    for (const [index, [file, why]] of reasons.entries())
      it(file, () => {
        const said = found.err.trimEnd().split('\n')[index] ?? '';
        assert.ok(said.startsWith(`gouji: ${file}: `), said);
        assert.match(said, why);
        const nothing = { edition: null, year: null, verdict: 'unreadable', findings: [], suspects: [] };
        assert.deepEqual(jsonLines(found)[index], { file, ...nothing });
      });
  });

  it('a folder stands for the reports in it, by name', async () => {
    const found = await run(['check', '--json', 'county']);
    assert.equal(found.status, 1);
    assert.deepEqual(
      jsonLines(found).map(({ file }) => file),
      [join('county', 'a.XLSX'), join('county', 'b.json')],
    );
  });

  describe('--previous', () => {
    it('judges across years', async () => {
      const rules = (found: Run) => jsonLines(found)[0]?.findings.map(({ rule }) => rule) ?? [];
      const alone = rules(await run(['check', '--json', 'pingtan-2022.json']));
      const compared = await run(['check', '--json', 'pingtan-2022.json', '--previous', 'carried.json']);
      assert.equal(compared.status, 1);
      assert.ok(rules(compared).length > alone.length);
    });

    it('the output says with which report it compared, or that it did not', async () => {
      const said = async (...args: string[]) => (await run(['check', 'pingtan-2022.json', ...args])).out;
      assert.match(await said(), /nothing across years was judged/);
      assert.match(await said('--previous', 'pingtan-2021.json'), /Compared with the report of 平潭.*, 2021/);
      assert.match(
        await said('--previous', 'clean.json'),
        /of 2025, not of 2021: nothing across years was judged/,
      );
      assert.match(
        await said('--previous', 'renamed.json'),
        /Compared with the report of .*2021\. The names of the units differ/,
      );
      assert.match(
        (await run(['check', 'coded.json', '--previous', 'coded-otherwise.json'])).out,
        /The previous report given is of .*nothing across years was judged/,
      );
    });

    it('that cannot be read: exit status 2, and nothing is judged', async () => {
      const found = await run(['check', '--json', 'clean.json', '--previous', 'missing.json']);
      assert.deepEqual([found.status, found.out], [2, '']);
      assert.match(found.err, /missing\.json: no such file/);
    });
  });

  describe('for people', () => {
    it('Chinese where the environment says so', async () => {
      const { out, status } = await run(['check', 'blanks.json'], 'zh_CN.UTF-8');
      assert.equal(status, 1);
      assert.match(out, /兴县圪塔上乡人民政府 2021 年度：有错误/);
      assert.match(out, /161 格未填/);
      assert.match(out, /【错误】表三有 161 格未填/);
    });

    it('English elsewhere, and either when asked for', async () => {
      assert.match((await run(['check', 'clean.json'])).out, /no errors or warnings\n {2}42 sums: 42 hold/);
      assert.match((await run(['check', 'clean.json', '--locale', 'zh'])).out, /42 条勾稽：42 条成立/);
      assert.match((await run(['check', 'clean.json', '--locale', 'en'], 'zh_CN.UTF-8')).out, /42 sums/);
    });

    it('a broken sum is said with its numbers, and what would mend it', async () => {
      const { out } = await run(['check', 'broken.json', '--locale', 'zh']);
      assert.match(out, /总计填了 14078，多出 9/);
      assert.match(out, /（J6） 14078 → 14069/);
    });

    it('sections of text that the file lacks are said not to be judged', async () => {
      const lacks = /没有核对：一、总体情况；五、存在的主要问题及改进情况；六、其他需要报告的事项/;
      assert.match((await run(['check', 'broken.json', '--locale', 'zh'])).out, lacks);
      assert.doesNotMatch((await run(['check', 'clean.json', '--locale', 'zh'])).out, /没有核对：一/);
    });

    it('a blank that is not 0 by its sums is said with its number', async () => {
      const { out } = await run(['check', 'lacking.json', '--locale', 'zh']);
      assert.match(out, /按勾稽关系推算，这些空格不是 0：\n.*（J6） 应填 14069/);
    });
  });

  describe('a wrong command: exit status 2, and how it is used', () => {
    it('gouji chek clean.json', async () => {
      const { status, out, err } = await run(['chek', 'clean.json']);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /no such command: chek\n\nUsage: gouji check FILE…/);
    });

    it('--help is not wrong', async () => {
      const { status, out } = await run(['--help'], 'zh_CN.UTF-8');
      assert.equal(status, 0);
      assert.match(out, /用法：gouji check/);
    });
  });
});
