import type { FileKind } from '../../shared/files/fileOfReport';

const mediaTypes: Record<FileKind, string> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
};

/** A file that the browser may save: where it has it, and what it is called. */
export interface SavedFile {
  url: string;
  name: string;
}

/**
 * Has the browser save bytes as a file. Browsers that do not do so unasked can be asked with a link to `url`, which lasts
 * until `forgetFile`.
 */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, kind: FileKind): SavedFile {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaTypes[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return { url, name };
}

/** Lets the browser forget a file that was saved. */
export const forgetFile = ({ url }: SavedFile): void => URL.revokeObjectURL(url);
