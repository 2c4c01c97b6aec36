/** Says to every reader that what follows is UTF-8, whatever the text itself declares. */
const byteOrderMark = '\uFEFF';

/**
 * What was pasted, as the file that it would be: a file itself; else a page, which Word, browsers and Excel give with their
 * tables; else text. null where there is none of these.
 *
 * @param name what it is called, without an end
 */
export function pastedFile(data: DataTransfer, name: string): File | null {
  const [file] = Array.from(data.files);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (/<t(able|r|d)\b/i.test(html)) return new File([byteOrderMark, html], `${name}.html`);
  if (text.trim() !== '') return new File([byteOrderMark, text], `${name}.txt`);
  return file ?? null;
}
