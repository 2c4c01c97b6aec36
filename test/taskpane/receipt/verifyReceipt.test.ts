import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { draftVersion, receiptAfter } from '../../../functions/archive/draftVersion';
import type { Receipt } from '../../../shared/api/receipt';
import { append, emptyTree, rootOf } from '../../../shared/log/tree';
import { statementLeaf, statementText } from '../../../shared/receipt/statement';
import { canonicalJson } from '../../../shared/report/canonicalJson';
import type { SettingsSource } from '../../../taskpane/identity/settingsSource';
import { verifyReceipt } from '../../../taskpane/receipt/verifyReceipt';
import { clerkReport } from '../../functions/clerkReport';
import { clerk } from '../../functions/people';
import { newKey, signerWith } from '../../functions/testSigner';

const signer = signerWith(newKey());

describe('a receipt on its page', () => {
  let server: Server;
  let receipt: Receipt;
  let fresh: Receipt;
  let settings: SettingsSource;
  const signed = async (version: string, by = signer): Promise<Receipt> => {
    const report = clerkReport({ documentNumber: version });
    const file = { part: 'workbook', bytes: new Uint8Array([1]) } as const;
    const draft = draftVersion({ report, unit: clerk.unit, file, findings: [], filedBy: clerk.sub });
    return receiptAfter(draft, null, new Date('2023-01-12T01:00:00Z'), by);
  };

  before(async () => {
    [receipt, fresh] = await Promise.all([signed('一'), signed('二')]);
    const leaf = statementLeaf(statementText(receipt));
    const root = rootOf(append(emptyTree, [leaf]).tree);
    const statement = canonicalJson({ size: 1, root, time: '2023-01-12T01:01:00.000Z' });
    const checkpoint = await signer.sign('checkpoint', statement);
    const answers: Record<string, unknown> = {
      '/log/keys': await signer.keys(),
      [`/log/inclusion/${leaf}`]: { index: 0, proof: [], checkpoint },
    };
    server = createServer(({ url = '', headers }, response) => {
      assert.equal(headers.authorization, undefined);
      const answer = answers[url];
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    settings = () => Promise.resolve({ apiBase, sessionUrl: '' } as Awaited<ReturnType<SettingsSource>>);
  });
  after(() => server.close());

  const nowhere: SettingsSource = () =>
    Promise.resolve({ apiBase: 'http://127.0.0.1:9', sessionUrl: '' } as Awaited<ReturnType<SettingsSource>>);

  it('is good, and in the log, without a sign-in', async () => {
    assert.deepEqual(await verifyReceipt(receipt, settings), { signature: 'valid', log: 'included' });
  });

  it('is good, and not in the log yet, right after it was given', async () => {
    assert.deepEqual(await verifyReceipt(fresh, settings), { signature: 'valid', log: 'missing' });
  });

  it('is not good once anything in it was changed', async () => {
    const changed = { ...receipt, version: 2 };
    assert.equal((await verifyReceipt(changed, settings)).signature, 'invalid');
  });

  it('is not verified by a key that the archive never published', async () => {
    const foreign = await signed('一', signerWith(newKey()));
    assert.equal((await verifyReceipt(foreign, settings)).signature, 'unverified');
  });

  for (const [what, source] of [
    ['the archive cannot be reached', nowhere],
    ['the page is not told where it is', () => Promise.resolve(null)],
  ] as const)
    it(`is not verified while ${what}`, async () => {
      assert.deepEqual(await verifyReceipt(receipt, source), { signature: 'unverified', log: 'unverified' });
    });
});
