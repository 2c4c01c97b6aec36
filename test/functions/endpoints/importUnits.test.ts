import assert from 'node:assert/strict';
import { openStorage } from '../../../functions/archive/storage';
import { replaceDirectory } from '../../../functions/units/directory';
import { auditPageSchema } from '../../../shared/api/audit';
import {
  unitsFileLimit,
  unitsImportSchema,
  unitsPageSchema,
  type UnitsImport,
} from '../../../shared/api/units';
import { writeLists } from '../../../shared/workbook/writeList';
import { startAzurite, type Azurite } from '../azurite';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { administrator, auditor, clerk, otherAuditor, supervisor } from '../people';
import { startIssuer, type TestIssuer } from '../testIssuer';

const heads = ['单位代码', '单位名称', '行政区划代码', '单位类型', '可制定规章', '末报年度', '并入单位代码'];
const rows = [
  ['141123', '兴县人民政府', '141123', '人民政府', '否', '', ''],
  ['141123100', '兴县蔚汾镇人民政府', '141123', '乡镇', '否', '', ''],
  ['141123204', '兴县圪塔上乡人民政府', '141123', '乡镇', '否', '', ''],
  ['141124', '临县人民政府', '141124', '人民政府', '否', '', ''],
];
const csv = (lines: string[][]): Uint8Array =>
  new TextEncoder().encode(lines.map((cells) => cells.join(',')).join('\r\n'));
/** Its heads and one county in GBK, as spreadsheets of China save a .csv. */
const gbk = Buffer.from(
  'b5a5cebbb4fac2eb2cb5a5cebbc3fbb3c62cd0d0d5fec7f8bbaeb4fac2eb2cb5a5cebbc0e0d0cd0d0a3134313132342cc1d9cfd8c8cbc3f1d5feb8ae2c3134313132342cc8cbc3f1d5feb8ae0d0a',
  'hex',
);

describe('Importing the directory of units', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
    await app.services.storage.prepare();
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });
  beforeEach(async () => {
    const { units } = app.services.storage;
    for await (const { name } of units.listBlobsFlat()) await units.deleteBlob(name);
  });

  const form = (file: Uint8Array): FormData => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(file)]), 'units');
    return body;
  };
  const preview = (file: Uint8Array, year = '2024', as: object = administrator) =>
    app.call('previewUnits', { as: { ...as }, query: { year }, body: form(file) });
  const apply = (file: Uint8Array, tag: string, year = '2024', as: object = administrator) =>
    app.call('importUnits', {
      as: { ...as },
      query: { year },
      headers: { 'if-match': tag },
      body: form(file),
    });
  async function seen(file: Uint8Array, year?: string): Promise<UnitsImport> {
    const answer = await preview(file, year);
    assert.equal(answer.status, 200);
    return unitsImportSchema.parse(await answer.json());
  }
  async function imported(file: Uint8Array, year?: string): Promise<UnitsImport> {
    const { tag } = await seen(file, year);
    const answer = await apply(file, tag, year);
    assert.equal(answer.status, 200);
    return unitsImportSchema.parse(await answer.json());
  }
  async function listed(year: string, region: string): Promise<string[]> {
    const answer = await app.call('listUnits', { as: administrator, query: { year, region } });
    return unitsPageSchema.parse(await answer.json()).units.map(({ name }) => name);
  }
  const all = csv([heads, ...rows]);

  it('shows what would change and changes nothing', async () => {
    const { counts, changes, troubles, untouched } = await seen(all);
    assert.deepEqual([counts.new, untouched, troubles], [4, 0, []]);
    assert.deepEqual(
      changes.map(({ row, code, after }) => [row, code, after.name]),
      rows.map(([code, name], index) => [index + 2, code, name]),
    );
    assert.deepEqual(await listed('2024', '1411'), []);
  });

  it('then does what was shown', async () => {
    await imported(all, '2019');
    assert.deepEqual(await listed('2019', '141123'), [
      '兴县人民政府',
      '兴县蔚汾镇人民政府',
      '兴县圪塔上乡人民政府',
    ]);
    assert.deepEqual(await listed('2018', '1411'), []);
  });

  it('a second time changes nothing, and says so, whatever tag is sent along', async () => {
    const { tag } = await imported(all);
    const again = await apply(all, tag);
    assert.equal(again.status, 200);
    const answer = unitsImportSchema.parse(await again.json());
    assert.deepEqual([answer.changes, answer.untouched], [[], 4]);
  });

  it('keeps the years before a move and a merger', async () => {
    await imported(all, '2019');
    const changes = csv([
      heads,
      ['141123100', '', '141124', '', '', '', ''],
      ['141123204', '', '', '', '', '2023', '141123100'],
    ]);
    const { counts, absent } = await seen(changes);
    assert.deepEqual([counts.moved, counts.merged], [1, 1]);
    assert.deepEqual(
      absent.map(({ code }) => code),
      ['141124'],
    );
    await imported(changes);
    assert.deepEqual(await listed('2023', '141123'), [
      '兴县人民政府',
      '兴县蔚汾镇人民政府',
      '兴县圪塔上乡人民政府',
    ]);
    assert.deepEqual(await listed('2024', '141123'), ['兴县人民政府']);
    assert.deepEqual(await listed('2024', '141124'), ['兴县蔚汾镇人民政府', '临县人民政府']);
  });

  it('knows a unit that moves to another province, in both', async () => {
    await imported(all, '2019');
    await imported(csv([heads, ['141124', '', '610802', '', '', '', '']]));
    assert.deepEqual(
      await listed('2023', '14'),
      rows.map(([, name]) => name),
    );
    assert.deepEqual(await listed('2024', '61'), ['临县人民政府']);
    assert.equal((await listed('2024', '14')).length, 3);
    assert.deepEqual((await seen(all, '2019')).changes, []);
  });

  const files: [what: string, file: () => Promise<Uint8Array>][] = [
    ['.xlsx, below notes', () => writeLists([{ name: '名录', notes: ['示例'], heads, rows }])],
    [
      '.xlsx, on its second sheet',
      () =>
        writeLists([
          { name: '说明', notes: [], heads: ['说明'], rows: [] },
          { name: '名录', notes: [], heads, rows },
        ]),
    ],
    ['.csv with a byte order mark', async () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), all])],
    ['.csv parted by tabs', async () => Buffer.from(Buffer.from(all).toString().replaceAll(',', '\t'))],
    ['.csv in UTF-16', async () => Buffer.from(`\ufeff${Buffer.from(all).toString()}`, 'utf16le')],
  ];
  for (const [what, file] of files)
    it(`reads a ${what}`, async () => {
      const { counts, troubles } = await seen(await file());
      assert.deepEqual([counts.new, troubles], [4, []]);
    });

  it('reads a .csv in GBK', async () => {
    const { changes } = await seen(gbk);
    assert.deepEqual(
      changes.map(({ code, after }) => [code, after.name, after.kind]),
      [['141124', '临县人民政府', 'government']],
    );
  });

  it('names every row that has to be mended, and imports none of the others', async () => {
    const faulty = csv([
      heads,
      ...rows,
      ['x', '某乡', '14112', '乡镇', '', '', ''],
      ['y', '', '', '', '', '', ''],
    ]);
    const { troubles, tag } = await seen(faulty);
    assert.deepEqual(
      troubles.map(({ row, column, trouble }) => [row, column, trouble]),
      [
        [6, 'region', 'malformed'],
        [7, 'name', 'missing'],
      ],
    );
    const problem = await problemOf(await apply(faulty, tag));
    assert.equal(problem.code, 'units-file-faulty');
    assert.deepEqual(problem.entries, [
      { path: '6.行政区划代码', message: '“14112”无法识别，请核对后改正。' },
      { path: '7.单位名称', message: '没有填写，请补上。' },
    ]);
    assert.deepEqual(await listed('2024', '1411'), []);
  });

  it('is refused when the directory has changed since the preview', async () => {
    const { tag } = await seen(all);
    await imported(csv([heads, ...rows.slice(0, 1)]));
    assert.equal((await problemOf(await apply(all, tag))).code, 'directory-changed');
    assert.deepEqual(await listed('2024', '1411'), ['兴县人民政府']);
  });

  it('of two at once, the second is told', async () => {
    const { tag } = await seen(all);
    const storage = openStorage(azurite.connectionString);
    const racing = functionApp(issuer, '', {
      workbooks: app.services.workbooks,
      storage: {
        ...storage,
        units: Object.assign(Object.create(storage.units) as typeof storage.units, {
          getBlockBlobClient: (name: string) => {
            const blob = storage.units.getBlockBlobClient(name);
            return Object.assign(Object.create(blob) as typeof blob, {
              uploadData: async (...given: Parameters<typeof blob.uploadData>) => {
                await replaceDirectory(storage, '14', { units: [], etag: null });
                return blob.uploadData(...given);
              },
            });
          },
        }),
      },
    });
    const answer = await racing.call('importUnits', {
      as: administrator,
      query: { year: '2024' },
      headers: { 'if-match': tag },
      body: form(all),
    });
    assert.equal((await problemOf(answer)).code, 'directory-changed');
  });

  const unreadable: [what: string, file: Uint8Array, message: RegExp][] = [
    [
      'no directory',
      csv([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      /没有找到表头.*单位代码/,
    ],
    ['two columns of names', csv([['单位代码', '单位名称', '填报单位']]), /有两列都是“单位名称”/],
    ['nothing', new Uint8Array(), /没有找到表头/],
    ['no text and no workbook', new Uint8Array([0, 1, 2, 255]), /notText/],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /damaged|notAWorkbook/],
    ['more rows than are taken', csv(Array.from({ length: 10_100 }, () => ['a', 'b'])), /tooManyRows/],
  ];
  for (const [what, file, message] of unreadable)
    it(`is refused of a file with ${what}`, async () => {
      const problem = await problemOf(await preview(file));
      assert.equal(problem.code, 'units-file-unreadable');
      assert.match(problem.entries?.[0]?.message ?? '', message);
    });

  it('is refused of a file that is too large, before it is read', async () => {
    const problem = await problemOf(await preview(new Uint8Array(unitsFileLimit + 1)));
    assert.equal(problem.code, 'too-large');
  });

  it('is refused without a year, without a tag, and without a file', async () => {
    const asked = { as: administrator, query: { year: '2024' } };
    const codes = await Promise.all(
      [
        app.call('previewUnits', { as: administrator, body: form(all) }),
        app.call('importUnits', { ...asked, body: form(all) }),
        app.call('previewUnits', { ...asked, body: new FormData() }),
        app.call('previewUnits', asked),
      ].map(async (answer) => (await problemOf(await answer)).code),
    );
    assert.deepEqual(
      codes,
      Array.from({ length: 4 }, () => 'invalid-request'),
    );
  });

  it('is an administrator’s alone', async () => {
    for (const as of [clerk, supervisor, auditor]) {
      assert.equal((await problemOf(await preview(all, '2024', as))).code, 'not-allowed');
      assert.equal((await problemOf(await apply(all, '"x"', '2024', as))).code, 'not-allowed');
    }
  });

  it('is recorded for those of the region that it changed, and not for others', async () => {
    const records = async (as: object) =>
      auditPageSchema
        .parse(await (await app.call('listAudit', { as: { ...as } })).json())
        .records.filter(({ operation, outcome }) => operation === 'importUnits' && outcome === 'done');
    const [own, others] = [await records(auditor), await records(otherAuditor)];
    await imported(csv([heads, ['141125', '柳林县人民政府', '141125', '人民政府', '', '', '']]));
    const now = await records(auditor);
    const before = new Set(own.map(({ at }) => at));
    const added = now.filter(({ at }) => !before.has(at));
    assert.deepEqual(
      added.map(({ subject, role, year, unit, outcome }) => [subject, role, year, unit, outcome]),
      [[administrator.sub, 'administrator', 2024, undefined, 'done']],
    );
    assert.deepEqual(await records(otherAuditor), others);
  });
});
