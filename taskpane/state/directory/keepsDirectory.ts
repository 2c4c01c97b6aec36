import type { Who } from '../paneState';

/** Whether somebody keeps the directory of units, and does nothing else here: an administrator. */
export const keepsDirectory = (who: Who): boolean =>
  who.kind === 'known' && who.identity.role === 'administrator';
