import { sha256Hex } from '../receipt/sha256Hex';

/** A version that was added up. */
export interface AddedVersion {
  region: string;
  unit: string;
  version: number;
}

/** SHA-256 over the versions that were added up, in hex: the same only where they are the same, in whatever order. */
export function versionsDigest(versions: readonly AddedVersion[]): string {
  const lines = versions.map(({ region, unit, version }) => `${region}|${unit}|${version}\n`).sort();
  return sha256Hex(lines.join(''));
}
