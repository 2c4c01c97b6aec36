import { grantsOf, isReleasable } from '../../shared/release/applyGrants';
import type { Grant } from '../../shared/release/grant';
import type { Finding } from '../../shared/rulebook/finding';
import type { Chain } from '../archive/record';
import type { Storage } from '../archive/storage';
import { readReleases } from './releaseTable';

/** What was granted to a unit for a year; storage is asked only where one of the findings may be released. */
export async function grantsFor(
  storage: Storage,
  chain: Chain | null,
  findings: readonly Finding[],
): Promise<Grant[]> {
  if (chain === null || !findings.some(isReleasable)) return [];
  return grantsOf(await readReleases(storage, chain));
}
