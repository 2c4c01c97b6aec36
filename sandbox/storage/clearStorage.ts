import { TableClient, TableServiceClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';

/**
 * Empties every container and every table of a storage account of this machine, and leaves the empty ones standing,
 * so that a running function app need not make them anew.
 */
export async function clearStorage(connectionString: string): Promise<void> {
  const blobs = BlobServiceClient.fromConnectionString(connectionString);
  for await (const { name } of blobs.listContainers()) {
    const container = blobs.getContainerClient(name);
    for await (const blob of container.listBlobsFlat()) await container.deleteBlob(blob.name);
  }
  const options = { allowInsecureConnection: true };
  for await (const { name } of TableServiceClient.fromConnectionString(
    connectionString,
    options,
  ).listTables()) {
    if (!name) continue;
    const table = TableClient.fromConnectionString(connectionString, name, options);
    for await (const { partitionKey, rowKey } of table.listEntities()) {
      if (partitionKey !== undefined && rowKey !== undefined) await table.deleteEntity(partitionKey, rowKey);
    }
  }
}
