import { TableClient, TableServiceClient } from '@azure/data-tables';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';

/**
 * Empties every container, table and queue of a storage account of this machine, and leaves the empty ones standing,
 * so that a running function app need not make them anew.
 */
export async function clearStorage(connectionString: string): Promise<void> {
  const blobs = BlobServiceClient.fromConnectionString(connectionString);
  for await (const { name } of blobs.listContainers()) {
    const container = blobs.getContainerClient(name);
    for await (const blob of container.listBlobsFlat()) await container.deleteBlob(blob.name);
  }
  const queues = QueueServiceClient.fromConnectionString(connectionString);
  for await (const { name } of queues.listQueues()) await queues.getQueueClient(name).clearMessages();
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
