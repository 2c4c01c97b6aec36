import { filedFindings } from '../archive/filedFindings';
import type { FoundRecord } from '../archive/record';

/**
 * Whether a version came with nothing to look at: it is as archived, was handed in, and no error or warning was found, so that
 * nothing had to be explained. One from before findings were kept is not known to be.
 */
export function isClean({ receipt, intact, findings }: FoundRecord): boolean {
  if (receipt === null || !intact || receipt.origin === 'published') return false;
  const filed = filedFindings(findings);
  return (
    filed !== null && filed.every(({ severity, outcome }) => severity === 'note' && outcome === 'broken')
  );
}
