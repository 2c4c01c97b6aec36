import { canonicalJson } from '../../../shared/report/canonicalJson';
import type { Report } from '../../../shared/report/report';

/** SHA-256 of a report in canonical JSON, lower-case hex: what a receipt names as `reportDigest`. */
export async function digestOf(report: Report): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(report));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
