import type { Release } from '../../../shared/release/release';

/** What is still to be decided first, what was asked first before the rest; then what was decided, the latest first. */
export function openFirst(releases: readonly Release[]): Release[] {
  const open = releases.filter(({ decided }) => decided === null);
  const decided = releases.filter((release) => release.decided !== null);
  return [
    ...open.sort((a, b) => compare(a.at, b.at)),
    ...decided.sort((a, b) => compare(b.decided?.at ?? '', a.decided?.at ?? '')),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
