import type { HostileBytes } from './hostileBytes';
import { hostilePages } from './hostilePages';
import { hostileTexts } from './hostileTexts';
import { hostileWords } from './hostileWords';
import { hostilePdfs } from './hostilePdfs';

/** A file that would take much time or memory of whoever reads it, made as large as it is asked for. */
export interface HostileDocument {
  name: string;
  type: string;
  /** @param size about so many bytes */
  bytes: HostileBytes;
}

const ofType = (type: string, all: [string, HostileDocument['bytes']][]): HostileDocument[] =>
  all.map(([name, bytes]) => ({ name, type, bytes }));

/** Files of every kind that is read. */
export const hostileDocuments: HostileDocument[] = [
  ...ofType('.html', hostilePages),
  ...ofType('.txt', hostileTexts),
  ...ofType('.docx', hostileWords),
  ...ofType('.pdf', hostilePdfs),
];
