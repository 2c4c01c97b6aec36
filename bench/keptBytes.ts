import { openStorage } from '../functions/archive/storage';

/** Bytes that storage keeps of a submission on average: of its contents, and of its rows in JSON. */
export async function keptBytes(connectionString: string): Promise<{ contents: number; rows: number }> {
  const { contents, versions, chains, overview, audit } = openStorage(connectionString);
  let [inContents, inRows, submissions] = [0, 0, 0];
  for await (const { properties } of contents.listBlobsFlat()) inContents += properties.contentLength ?? 0;
  for (const table of [versions, chains, overview, audit])
    for await (const row of table.listEntities()) {
      inRows += Buffer.byteLength(JSON.stringify(row));
      if (table === versions) submissions += 1;
    }
  return { contents: inContents / submissions, rows: inRows / submissions };
}
