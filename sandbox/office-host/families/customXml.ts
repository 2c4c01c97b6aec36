import { bind, type Family } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { CustomXmlPart } from '../workbookModel';

/** The namespace of the root element, `''` when it has none. Throws InvalidArgument when there is no root element. */
export function rootNamespace(xml: string): string {
  const root = /<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?[\p{L}_][\p{L}\p{N}_.-]*((?:\s[^<>]*)?)\/?>/u.exec(
    xml.replace(/<!--[\s\S]*?-->/g, ''),
  );
  if (root === null) throw new HostError('InvalidArgument', 'the custom XML is not an XML document');
  const [, prefix, attributes = ''] = root;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function one(session: Session, id: string): CustomXmlPart {
  const found = session.model.customXml().find((part) => part.id === id);
  if (found === undefined) throw new HostError('ItemNotFound', 'the custom XML part does not exist any more');
  return found;
}

const givenXml = (xml: unknown): string => {
  if (typeof xml !== 'string') throw new HostError('InvalidArgument', 'the XML must be a string');
  rootNamespace(xml);
  return xml;
};

/** The part with the given id. */
const customXmlPart: Family<string> = {
  name: 'CustomXmlPart',
  identity: { id: (id) => id },
  scalars: {
    id: { read: (id) => id },
    namespaceUri: { read: (id, session) => rootNamespace(one(session, id).xml) },
  },
  methods: {
    getXml: { writes: false, call: (id, session) => one(session, id).xml },
    setXml: {
      writes: true,
      call(id, session, [xml]) {
        one(session, id);
        const given = givenXml(xml);
        session.model.setCustomXml(
          session.model.customXml().map((part) => (part.id === id ? { id, xml: given } : part)),
        );
      },
    },
    delete: {
      writes: true,
      call(id, session) {
        one(session, id);
        session.model.setCustomXml(session.model.customXml().filter((part) => part.id !== id));
      },
    },
  },
};

const partObject = (id: string, session: Session): HostObject => bind(customXmlPart, id, session);

function only(namespace: string, session: Session): HostObject | null {
  const [part, second] = parts(namespace, session);
  if (second !== undefined)
    throw new HostError('InvalidOperation', `${namespace} has more than one custom XML part`);
  return part === undefined ? null : partObject(part.id, session);
}

/** All parts, or those of one namespace. */
const parts = (namespace: string | null, session: Session): CustomXmlPart[] =>
  session.model.customXml().filter(({ xml }) => namespace === null || rootNamespace(xml) === namespace);

const found = (namespace: string | null, session: Session, id: unknown): HostObject | null =>
  parts(namespace, session).some((part) => part.id === id) ? partObject(String(id), session) : null;

const existing = (namespace: string | null, session: Session, id: unknown): HostObject => {
  const part = found(namespace, session, id);
  if (part === null) throw new HostError('ItemNotFound', `no custom XML part has the id ${String(id)}`);
  return part;
};

const collection = <T extends string | null>(): Pick<Required<Family<T>>, 'items' | 'item' | 'methods'> => ({
  items: (namespace, session) => parts(namespace, session).map(({ id }) => partObject(id, session)),
  item: (namespace, session, id) => existing(namespace, session, id),
  methods: { getCount: { writes: false, call: (namespace, session) => parts(namespace, session).length } },
});

const customXmlPartScopedCollection: Family<string> = {
  name: 'CustomXmlPartScopedCollection',
  ...collection<string>(),
  objects: {
    getItemOrNullObject: (namespace, session, [id]) => found(namespace, session, id),
    getOnlyItem(namespace, session) {
      const part = only(namespace, session);
      if (part === null) throw new HostError('ItemNotFound', `${namespace} has no custom XML part`);
      return part;
    },
    getOnlyItemOrNullObject: (namespace, session) => only(namespace, session),
  },
};

export const customXmlPartCollection: Family<null> = {
  name: 'CustomXmlPartCollection',
  ...collection<null>(),
  objects: {
    add(_, session, [xml]) {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: givenXml(xml) };
      session.model.setCustomXml([...session.model.customXml(), part]);
      return partObject(part.id, session);
    },
    getByNamespace: (_, session, [namespace]) =>
      bind(customXmlPartScopedCollection, String(namespace), session),
    getItemOrNullObject: (_, session, [id]) => found(null, session, id),
  },
};

export const customXmlFamilies = [customXmlPart, customXmlPartScopedCollection];
