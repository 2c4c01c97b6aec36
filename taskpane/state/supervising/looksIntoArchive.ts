import type { Who } from '../paneState';

/** Whether somebody has a region whose reports they may look into: a supervisor and an auditor. */
export const looksIntoArchive = (who: Who): boolean =>
  who.kind === 'known' && (who.identity.role === 'supervisor' || who.identity.role === 'auditor');
