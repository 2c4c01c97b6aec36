import type { TableClient, TableEntity } from '@azure/data-tables';
import { hasStatus } from './hasStatus';

/** Inserts a row; ends when it is there. */
export type Insert = (row: TableEntity<object>) => Promise<void>;

/** A row that waits for its turn, and who waits for it. */
interface Waiting {
  row: TableEntity<object>;
  inserted: () => void;
  failed: (error: unknown) => void;
}

/** At most so many rows go into one transaction of a table (Entity Group Transactions). */
export const transactionLimit = 100;

/**
 * Inserts rows into a table. Rows of one partition that come while an insert into it is on its way wait for it, and then go
 * together in one transaction: one operation for all of them, and each is told only when its own row is there.
 * What fails, fails for all that went together; but a row whose key is taken (`create`) fails alone, with status 409.
 *
 * @param action `upsert` for keys that no other row ever has: what storage did and did not answer is then done again without harm
 * @param deadline a limit for one operation with all its retries
 */
export function insertTogether(
  table: TableClient,
  action: 'create' | 'upsert',
  deadline: () => { abortSignal: AbortSignal },
): Insert {
  const lines = new Map<string, Waiting[]>();

  const sendOne = (row: TableEntity<object>): Promise<unknown> =>
    action === 'create'
      ? table.createEntity(row, deadline())
      : table.upsertEntity(row, 'Replace', deadline());

  const send = async (group: readonly Waiting[]): Promise<void> => {
    const [first, ...more] = group;
    if (first === undefined) return;
    try {
      if (more.length === 0) await sendOne(first.row);
      else
        await table.submitTransaction(
          group.map(({ row }) => (action === 'create' ? [action, row] : [action, row, 'Replace'])),
          deadline(),
        );
      for (const { inserted } of group) inserted();
    } catch (error) {
      if (more.length > 0 && hasStatus(error, 409)) await Promise.all(group.map((each) => send([each])));
      else for (const { failed } of group) failed(error);
    }
  };

  const sendAll = async (partition: string, line: Waiting[]): Promise<void> => {
    while (line.length > 0) await send(line.splice(0, transactionLimit));
    lines.delete(partition);
  };

  return (row) =>
    new Promise((inserted, failed) => {
      const line = lines.get(row.partitionKey);
      if (line !== undefined) return void line.push({ row, inserted, failed });
      const begun = [{ row, inserted, failed }];
      lines.set(row.partitionKey, begun);
      void sendAll(row.partitionKey, begun);
    });
}
