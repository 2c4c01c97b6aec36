import { odata } from '@azure/data-tables';
import { hasStatus } from './hasStatus';
import { insertOnce } from './insertOnce';
import type { Chain } from './record';
import type { Storage } from './storage';

/** Where the records of one unit and year are; null when nothing was ever handed in for them. */
export async function findChain(storage: Storage, unit: string, year: number): Promise<Chain | null> {
  try {
    const { region } = await storage.chains.getEntity<{ region: string }>(
      unit,
      String(year),
      storage.deadline(),
    );
    return { unit, year, region };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/**
 * Makes the chain of a unit and year, unless there is one by now. The first region stays, so that a unit whose region code
 * changes later (撤县设区) keeps one chain for its year. A chain without records is not visible anywhere.
 */
export async function openChain(storage: Storage, chain: Chain): Promise<{ chain: Chain; isNew: boolean }> {
  const row = { partitionKey: chain.unit, rowKey: String(chain.year), region: chain.region };
  if (await insertOnce(storage, storage.chains, row)) return { chain, isNew: true };
  return { chain: (await findChain(storage, chain.unit, chain.year)) ?? chain, isNew: false };
}

/** All years of one unit. */
export async function chainsOfUnit(storage: Storage, unit: string): Promise<Chain[]> {
  const queryOptions = { filter: odata`PartitionKey eq ${unit}` };
  const chains: Chain[] = [];
  const rows = storage.chains.listEntities<{ region: string }>({ queryOptions, ...storage.deadline() });
  for await (const { region, rowKey } of rows) chains.push({ unit, year: Number(rowKey), region });
  return chains;
}
