import type { FileKind } from '../../shared/files/fileOfReport';

const mediaTypes: Record<FileKind, string> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

/** A file that the browser was asked to save: what it is called, and the whole of it as an address, for a link to it. */
export interface SavedFile {
  name: string;
  address: string;
}

/**
 * Has the browser save bytes as a file. The web views of some builds of Office do not save what a script asks for, nor what
 * lies in the page's memory; a click on a link to `address`, which holds the file itself, does more often.
 */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, kind: FileKind): SavedFile {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaTypes[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), longEnough);
  return { name, address: `data:${mediaTypes[kind]};base64,${base64(bytes)}` };
}

/** By then the browser has taken the file over; in milliseconds. */
const longEnough = 60_000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
