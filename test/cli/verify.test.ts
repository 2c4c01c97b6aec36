import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verify } from '../../cli/verify/verify';
import { draftVersion, receiptAfter } from '../../functions/archive/draftVersion';
import { leafHash } from '../../shared/log/hash';
import { append, emptyTree, rootOf } from '../../shared/log/tree';
import { consistencyRanges, inclusionRanges } from '../../shared/log/range';
import { canonicalJson } from '../../shared/report/canonicalJson';
import { statementLeaf, statementText } from '../../shared/receipt/statement';
import { writeReport } from '../../shared/workbook/writeReport';
import { writeWorkbookState } from '../../shared/layout/workbookState';
import { clerkReport } from '../functions/clerkReport';
import { newKey, signerWith } from '../functions/testSigner';
import { addCustomXml } from '../../shared/workbook/addCustomXml';
import { wholeTree } from '../shared/log/wholeTree';

const [oldKey, key] = [newKey(), newKey()];
const signer = signerWith(key);
/** The key has been changed since: what the old one signed has to stay good. */
const oldSigner = signerWith(oldKey);

describe('gouji verify', () => {
  let folder = '';
  let server: Server;
  let service = '';
  const at = (name: string) => path.join(folder, name);

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-verify-'));
    const narrative = { overview: '甲', problems: '', other: '' };
    const report = { ...clerkReport(), narrative };
    const workbook = await writeReport(report);
    const unit = { code: '141123204', name: report.unit.name, region: '141123' };
    const submission = {
      report,
      unit,
      file: { part: 'workbook', bytes: workbook },
      findings: [],
      filedBy: 'clerk-1',
    } as const;
    const draft = draftVersion(submission);
    const receipt = await receiptAfter(draft, null, new Date('2023-01-12T01:00:00Z'), oldSigner);
    const { signed: _signed, ...unsigned } = receipt;

    const leaf = statementLeaf(statementText(receipt));
    const leaves = ['a', 'b', 'c'].map((text) => leafHash(Buffer.from(text)));
    const all = [leaves[0] ?? '', leaf, leaves[1] ?? '', leaves[2] ?? ''];
    const checkpointOf = (size: number, hashes = all) =>
      signer.sign(
        'checkpoint',
        canonicalJson({
          size,
          root: rootOf(append(emptyTree, hashes.slice(0, size)).tree),
          time: '2023-01-12T01:01:00.000Z',
        }),
      );
    const newest = await checkpointOf(4);
    const over = wholeTree(all);
    const inclusion = { index: 1, proof: inclusionRanges(1, 4).map(over), checkpoint: newest };
    const keys = { keys: [...(await signer.keys()).keys, ...(await oldSigner.keys()).keys] };

    const files: Record<string, string | Uint8Array> = {
      'receipt.json': JSON.stringify(receipt),
      'receipt-with-proof.json': JSON.stringify({ receipt: receipt.signed, inclusion }),
      'forged-proof.json': JSON.stringify({ receipt: receipt.signed, inclusion: { ...inclusion, index: 2 } }),
      'code.txt': `https://gouji.example/verify.html#${receipt.signed}`,
      'changed.json': JSON.stringify({ ...receipt, submittedAt: '2023-01-11T01:00:00.000Z' }),
      'unsigned.json': JSON.stringify(unsigned),
      'kept.xlsx': addCustomXml(workbook, [
        writeWorkbookState({ edition: '2021', year: 2022, receipt, explanations: {} }),
      ]),
      'nothing.json': '{}',
      'keys.json': JSON.stringify(keys),
      'only-new-key.json': JSON.stringify(await signer.keys()),
      'held.txt': await checkpointOf(2),
      'held-other.txt': await checkpointOf(2, [...all].reverse()),
      'held-newest.txt': newest,
      'same.xlsx': workbook,
      'same.json': JSON.stringify(report),
      'saved-again.json': JSON.stringify({ ...report, documentNumber: '另存' }),
      'other.json': JSON.stringify({
        ...report,
        figures: { ...report.figures, 'requests.granted.business': 77 },
      }),
      'broken.json': '{',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);

    server = createServer((request, response) => {
      const address = new URL(request.url ?? '', 'http://localhost');
      const from = Number(address.searchParams.get('from'));
      const answers: [RegExp, object][] = [
        [/keys$/, keys],
        [new RegExp(`inclusion/${leaf}$`), inclusion],
        [/consistency$/, { from, proof: consistencyRanges(from || 1, 4).map(over), checkpoint: newest }],
      ];
      const answer = answers.find(([path]) => path.test(address.pathname))?.[1];
      response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  });
  after(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  /** Runs it with what it prints caught. */
  async function run(args: string[]): Promise<{ status: number; out: string; err: string }> {
    const [out, err]: string[][] = [[], []];
    const { log, error } = console;
    console.log = (text: string) => void out?.push(text);
    console.error = (text: string) => void err?.push(text);
    try {
      const status = await verify(args.map((arg) => (/\.(json|xlsx|txt)$/.test(arg) ? at(arg) : arg)));
      return { status, out: out?.join('\n') ?? '', err: err?.join('\n') ?? '' };
    } finally {
      console.log = log;
      console.error = error;
    }
  }

  const keys = ['--keys', 'keys.json'];
  const cases: [what: string, args: string[], says: [string, string], status: number][] = [
    ['a receipt alone', ['receipt.json'], ['unverified', 'unverified'], 1],
    ['with the published keys', ['receipt.json', ...keys], ['valid', 'unverified'], 0],
    [
      'without the key that signed it',
      ['receipt.json', '--keys', 'only-new-key.json'],
      ['unverified', 'unverified'],
      1,
    ],
    ['out of the code on paper', ['code.txt', ...keys], ['valid', 'unverified'], 0],
    ['out of the workbook that keeps it', ['kept.xlsx', ...keys], ['valid', 'unverified'], 0],
    ['changed', ['changed.json', ...keys], ['invalid', 'unverified'], 1],
    ['from before receipts were signed', ['unsigned.json', ...keys], ['none', 'unverified'], 1],
    ['with its proof', ['receipt-with-proof.json', ...keys], ['valid', 'included'], 0],
    ['with a proof of another place', ['forged-proof.json', ...keys], ['valid', 'contradicted'], 1],
    [
      'with its proof and the same checkpoint',
      ['receipt-with-proof.json', ...keys, '--checkpoint', 'held-newest.txt'],
      ['valid', 'included'],
      0,
    ],
    [
      'with its proof and an older checkpoint, offline',
      ['receipt-with-proof.json', ...keys, '--checkpoint', 'held.txt'],
      ['valid', 'unverified'],
      0,
    ],
    ['asking the service', ['receipt.json', '--service', 'SERVICE'], ['valid', 'included'], 0],
    [
      'asking the service, with an older checkpoint',
      ['receipt.json', '--service', 'SERVICE', '--checkpoint', 'held.txt'],
      ['valid', 'included'],
      0,
    ],
    [
      'asking the service, with a checkpoint of another past',
      ['receipt.json', '--service', 'SERVICE', '--checkpoint', 'held-other.txt'],
      ['valid', 'contradicted'],
      1,
    ],
  ];
  for (const [what, args, [signature, log], expected] of cases) {
    it(`${what}: signature ${signature}, log ${log}`, async () => {
      const { status, out } = await run([
        ...args.map((arg) => (arg === 'SERVICE' ? service : arg)),
        '--json',
      ]);
      assert.deepEqual(JSON.parse(out), { signature, log, files: [] });
      assert.equal(status, expected);
    });
  }

  const files: [string, boolean][] = [
    ['same.xlsx', true],
    ['same.json', true],
    ['kept.xlsx', true],
    ['saved-again.json', true],
    ['other.json', false],
  ];
  for (const [file, same] of files) {
    it(`${file} is ${same ? '' : 'not '}the one receipted`, async () => {
      const { status, out } = await run(['receipt.json', file, ...keys, '--json']);
      assert.deepEqual((JSON.parse(out) as { files: object[] }).files, [{ file: at(file), same }]);
      assert.equal(status, same ? 0 : 1);
    });
  }

  it('says in words what holds, in Chinese and in English', async () => {
    const zh = await run(['receipt-with-proof.json', 'same.xlsx', 'other.json', ...keys, '--locale', 'zh']);
    assert.match(zh.out, /回执 GJ-2022-141123204-0001.*第 1 版/);
    assert.match(zh.out, /签名有效[\s\S]*只增不改[\s\S]*就是回执所指的文件[\s\S]*不是回执所指的报告/);
    const en = await run(['changed.json', ...keys, '--locale', 'en']);
    assert.match(en.out, /The signature is not good/);
  });

  const refused: [string, string[], RegExp][] = [
    ['no receipt', [], /no receipt given/],
    ['a file without a receipt', ['nothing.json'], /no receipt in it/],
    ['a file that is not there', ['gone.json'], /cannot be read/],
    ['keys that are none', ['receipt.json', '--keys', 'nothing.json'], /cannot be read/],
    ['a service that is not there', ['receipt.json', '--service', 'http://127.0.0.1:1'], /cannot be read/],
    ['an unknown option', ['receipt.json', '--key', 'x'], /--key/],
  ];
  for (const [what, args, message] of refused) {
    it(`refuses ${what}`, async () => {
      const { status, err } = await run([...args, '--locale', 'en']);
      assert.equal(status, 2);
      assert.match(err, message);
    });
  }

  it('says of a file that cannot be read that it cannot', async () => {
    const { status, out } = await run(['receipt.json', 'broken.json', ...keys, '--locale', 'en']);
    assert.equal(status, 2);
    assert.match(out, /broken\.json: not valid JSON/);
  });
});
