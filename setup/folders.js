import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What belongs to this machine alone: certificate, keys, data, browser profile. Git ignores it. */
export const localFolder = path.join(root, '.gouji');

/** What webpack builds. */
export const distFolder = path.join(root, 'dist');
