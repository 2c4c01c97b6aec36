import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { startStorage } from '../../../sandbox/storage/startStorage';

describe('the local storage', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-storage-'));
  });
  after(() => rm(folder, { recursive: true }));
  const start = () => startStorage(path.join(folder, 'data'), path.join(folder, 'storage.log'));

  it('still has what was written just before it was stopped', async () => {
    const first = await start();
    const container = BlobServiceClient.fromConnectionString(first.connectionString).getContainerClient(
      'content',
    );
    await container.create();
    await container.getBlockBlobClient('report').upload('abc', 3);
    const options = { allowInsecureConnection: true };
    const table = TableClient.fromConnectionString(first.connectionString, 'versions', options);
    await table.createTable();
    await table.createEntity({ partitionKey: '330100', rowKey: '1', digest: 'd' });
    await first.stop();

    const second = await start();
    try {
      const blobs = BlobServiceClient.fromConnectionString(second.connectionString);
      const content = await blobs.getContainerClient('content').getBlobClient('report').downloadToBuffer();
      assert.equal(content.toString(), 'abc');
      const again = TableClient.fromConnectionString(second.connectionString, 'versions', options);
      assert.equal((await again.getEntity<{ digest: string }>('330100', '1')).digest, 'd');
    } finally {
      await second.stop();
    }
  });
});
