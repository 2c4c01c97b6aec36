import { readdir } from 'node:fs/promises';

/**
 * The files of a folder with this ending, by name.
 *
 * @param names without the ending; none for all of them
 * @throws RangeError when a name is none of a file's
 */
export async function filesNamed(folder: URL, ending: string, names: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort();
  const wanted = names.map((name) => `${name}${ending}`);
  for (const file of wanted) if (!files.includes(file)) throw new RangeError(`there is no ${file}`);
  return names.length === 0 ? files : wanted;
}
