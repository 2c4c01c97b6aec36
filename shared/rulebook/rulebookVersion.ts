import { sha256Hex } from '../receipt/sha256Hex';
import { canonicalJson } from '../report/canonicalJson';
import { rulebook } from './rulebook';

/**
 * Names the rules of both editions as they are in this build: the first 12 hex digits of their SHA-256. It changes with
 * every rule that is added, removed or changed in its data.
 */
export const rulebookVersion: string = sha256Hex(canonicalJson([rulebook('2019'), rulebook('2021')])).slice(
  0,
  12,
);
