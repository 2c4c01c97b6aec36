import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The earliest moment that a zip can hold (1980), as the local time that the zip library takes. */
const zipTime = new Date(1980, 0, 1);

/**
 * Adds custom XML parts to an .xlsx, related from its workbook part, where Excel looks for them. The .xlsx library
 * writes none. The zip is written anew, so that the same input gives the same bytes wherever it runs.
 * Source: ECMA-376 part 1, 15.2.5 and 22.5.
 */
export function addCustomXml(bytes: Uint8Array, documents: string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  for (const [index, document] of documents.entries()) {
    const number = index + 1;
    parts[`customXml/item${number}.xml`] = strToU8(document);
    parts[`customXml/itemProps${number}.xml`] = strToU8(itemProperties(number));
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${declaration}<Relationships xmlns="${packageRelationships}">${relationship('rId1', 'customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
    );
    edit('xl/_rels/workbook.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        `${relationship(`rIdCustomXml${number}`, 'customXml', `../customXml/item${number}.xml`)}</Relationships>`,
      ),
    );
    edit('[Content_Types].xml', (text) =>
      text.replace(
        '</Types>',
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/></Types>`,
      ),
    );
  }
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, data]) => [name, [data, { mtime: zipTime }]]),
  );
  return zipSync(files, { level: 6 });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationshipNamespace}/${type}" Target="${target}"/>`;
}

/** The id only has to differ within the workbook. */
function itemProperties(number: number): string {
  const id = `{60D50000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`;
}
