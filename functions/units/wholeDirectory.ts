import type { DirectoryUnit } from '../../shared/units/directoryUnit';
import { digest } from '../archive/digest';
import type { Storage } from '../archive/storage';
import {
  provinceOf,
  provincesWithDirectory,
  readDirectory,
  replaceDirectory,
  type FoundDirectory,
} from './directory';

/** The directories of all provinces, as they were found. */
export interface WholeDirectory {
  provinces: ReadonlyMap<string, FoundDirectory>;
  /** Every unit once, wherever it is or was. */
  units: DirectoryUnit[];
  /** Names this very state of them all. */
  tag: string;
}

/** Reads every province: one storage operation each, and one more. */
export async function readWholeDirectory(storage: Storage): Promise<WholeDirectory> {
  const names = await provincesWithDirectory(storage);
  const found = await Promise.all(
    names.map(async (name) => [name, await readDirectory(storage, name)] as const),
  );
  const units = new Map(found.flatMap(([, directory]) => directory.units.map((unit) => [unit.code, unit])));
  const state = JSON.stringify(found.map(([name, { etag }]) => [name, etag]));
  return { provinces: new Map(found), units: [...units.values()], tag: `"${digest(state).slice(0, 32)}"` };
}

/**
 * Puts these units into the directories of all provinces that they are or were in, each replaced whole and only if it is still as it
 * was found; false when one of them is not. What was written before stays: the same import again does the rest.
 */
export async function writeUnits(
  storage: Storage,
  { provinces }: WholeDirectory,
  changed: readonly DirectoryUnit[],
): Promise<boolean> {
  const touched = new Set(changed.flatMap(({ phases }) => phases.map(({ region }) => provinceOf(region))));
  for (const province of [...touched].sort()) {
    const found = provinces.get(province) ?? { units: [], etag: null };
    const own = changed.filter((unit) => unit.phases.some(({ region }) => provinceOf(region) === province));
    const units = [...new Map([...found.units, ...own].map((unit) => [unit.code, unit])).values()];
    if (!(await replaceDirectory(storage, province, { units, etag: found.etag }))) return false;
  }
  return true;
}
