import { readdir } from 'node:fs/promises';

/** The files of a folder with this ending, by name: those whose names contain one of the parts, or all when there is none. */
export async function filesNamed(folder: URL, ending: string, parts: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending));
  return files.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part))).sort();
}
