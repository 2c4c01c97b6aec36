import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const place = 'https://localhost:3000/';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** What follows what, of the elements that we use. Source: [MS-OWEMXML] 2.2, the sequences of CT_OfficeApp and of version overrides. */
const sequences: [string, string[]][] = [
  [
    'OfficeApp',
    [
      ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
    ],
  ],
  ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo']],
  ['DesktopFormFactor', ['GetStarted', 'SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint']],
  ['Group', ['OverriddenByRibbonApi', 'Label', 'Icon', 'Tooltip', 'Control']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
];

const elements = everyElement(parse(xml));
const named = (name: string) => elements.filter((element) => element.name === name);
const only = (name: string) => {
  const [found, ...others] = named(name);
  assert.ok(found && others.length === 0, `one ${name}`);
  return found;
};

describe('manifest.xml', () => {
  it('is well-formed', () => {
    assert.equal(XMLValidator.validate(xml), true);
  });

  it('defines every resource that it names once, and names every one that it defines', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap(named)
      .flatMap(({ attributes }) => attributes.id ?? []);
    const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
    assert.deepEqual(defined.sort(), [...new Set(used)].sort());
    for (const id of defined) assert.ok(id.length <= 32, id);
  });

  it('asks for ExcelApi 1.9, and for a shared runtime for the ribbon alone', () => {
    const sets = ['Set', 'bt:Set']
      .flatMap(named)
      .map(({ name, attributes }) => [name, attributes.Name, attributes.MinVersion]);
    assert.deepEqual(sets, [
      ['Set', 'ExcelApi', '1.9'],
      ['bt:Set', 'SharedRuntime', '1.1'],
    ]);
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    for (const [, name, version] of sets) assert.ok(readme.includes(`${name} ${version}`), `README: ${name}`);
    assert.deepEqual(only('Runtime').attributes, { resid: 'Pane.Url', lifetime: 'long' });
  });

  it('has a button that opens the pane and one that submits', () => {
    const actions = named('Action').map(({ attributes, children }) => [
      attributes['xsi:type'],
      children[0]?.text,
    ]);
    assert.deepEqual(actions, [
      ['ShowTaskpane', 'Office.AutoShowTaskpaneWithDocument'],
      ['ExecuteFunction', 'submitReport'],
    ]);
  });

  it('speaks Chinese first and English as well', () => {
    assert.equal(only('DefaultLocale').text, 'zh-CN');
    for (const { name, attributes, children } of ['DisplayName', 'Description', 'bt:String'].flatMap(named)) {
      if (attributes.resid) continue;
      assert.match(attributes.DefaultValue ?? '', /\p{Script=Han}/u);
      assert.deepEqual(
        children.map((child) => [
          child.attributes.Locale,
          /^[\x20-\x7e]+$/.test(child.attributes.Value ?? ''),
        ]),
        [['en-US', true]],
        name,
      );
    }
  });

  const limits: [string, number][] = [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ];
  for (const [group, limit] of limits) {
    it(`keeps ${group} within ${limit} characters`, () => {
      const texts = everyElement(only(group)).flatMap(
        ({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? [],
      );
      for (const text of texts) assert.ok(text.length <= limit, text);
    });
  }

  it('has its elements in the order that the schema of add-ins asks for', () => {
    const order = (children: Element[]): string[] => [...new Set(children.map(({ name }) => name))];
    for (const [name, wanted] of sequences) {
      const found = order(only(name).children);
      assert.deepEqual(
        found,
        wanted.filter((each) => found.includes(each)),
        name,
      );
    }
  });

  it('has pictures of the sizes that their names and its elements say', () => {
    const image = new Map(
      named('bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    );
    for (const { attributes } of named('bt:Image').filter(({ attributes }) => attributes.size !== undefined))
      assert.match(image.get(attributes.resid) ?? '', new RegExp(`-${attributes.size}\\.png$`));
    const urls = elements.flatMap(({ attributes }) => attributes.DefaultValue ?? []);
    for (const url of urls.filter((each) => each.endsWith('.png'))) {
      const picture = readFileSync(path.join(root, url.slice(place.length)));
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [size, size], url);
    }
    assert.match(only('IconUrl').attributes.DefaultValue ?? '', /-32\.png$/);
    assert.match(only('HighResolutionIconUrl').attributes.DefaultValue ?? '', /-64\.png$/);
  });

  it('points at one place only, and at pictures that are there', () => {
    const urls = elements
      .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
      .filter((url) => /^https?:/.test(url));
    for (const url of urls) {
      assert.ok(url.startsWith(place), url);
      if (url.endsWith('.png')) assert.ok(existsSync(path.join(root, url.slice(place.length))), url);
    }
  });
});

function parse(text: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  return { name: '', attributes: {}, ...content(parser.parse(text) as Record<string, unknown>[]) };
}

/** The parser gives each node as one property with its name, beside its attributes under `:@`. */
function content(nodes: Record<string, unknown>[]): Pick<Element, 'children' | 'text'> {
  const text = nodes.map((node) => (typeof node['#text'] === 'string' ? node['#text'] : '')).join('');
  const children = nodes.flatMap(({ ':@': attributes = {}, '#text': _text, ...node }) =>
    Object.entries(node).map(([name, inner]) => ({
      name,
      attributes: attributes as Record<string, string>,
      ...content(inner as Record<string, unknown>[]),
    })),
  );
  return { children, text };
}

function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
