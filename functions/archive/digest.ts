import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex; text as UTF-8. */
export function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
