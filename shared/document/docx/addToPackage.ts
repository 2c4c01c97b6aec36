import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { canonicalJson } from '../../report/canonicalJson';
import type { Report } from '../../report/report';
import { carriedNamespace } from './carriedReport';
import { substitutes, tableLineHeight } from './officialForm';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationshipsOfPackages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The earliest moment that a zip can hold (1980), as the local time that the zip library takes. */
const zipTime = new Date(1980, 0, 1);

/**
 * Adds to a .docx what the library writes none of: the report's JSON as a custom XML part, fonts to take where one is
 * missing, and how the paragraphs are set that a merged cell has in each further row, since a row is as high as they are. The zip is written anew, so that the same report gives the same bytes. Source: ECMA-376 part 1, 15.2.5 and 17.8.
 */
export function addToPackage(bytes: Uint8Array, report: Report): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  parts['customXml/item1.xml'] = strToU8(
    `${declaration}<report xmlns="${carriedNamespace}">${escaped(canonicalJson(report))}</report>`,
  );
  edit('word/_rels/document.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdReport" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  edit('word/document.xml', (text) =>
    text.replace(
      /<w:vMerge w:val="continue"\/>.*?<w:pPr>/g,
      `$&<w:keepNext/><w:spacing w:line="${tableLineHeight}" w:lineRule="exact"/>`,
    ),
  );
  parts['word/fontTable.xml'] = strToU8(fontTable());
  parts['word/_rels/fontTable.xml.rels'] ??= strToU8(
    `${declaration}<Relationships xmlns="${relationshipsOfPackages}"/>`,
  );
  const day = '2000-01-01T00:00:00Z';
  edit('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`),
  );
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, data]) => [name, [data, { mtime: zipTime }]]),
  );
  return zipSync(files, { level: 6 });
}

const fontTable = (): string =>
  `${declaration}<w:fonts xmlns:w="${wordprocessing}">${Object.entries(substitutes)
    .map(
      ([name, other]) =>
        `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('')}</w:fonts>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
