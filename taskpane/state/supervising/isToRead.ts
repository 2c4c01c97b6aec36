import type { PaneState } from '../paneState';

/** Whether the sheets show a version out of the archive to somebody who reports for no unit: to be read, and not to be filled. */
export function isToRead({ who, receipt }: Pick<PaneState, 'who' | 'receipt'>): boolean {
  return who.kind === 'known' && who.identity.role !== 'reporter' && receipt !== null;
}
