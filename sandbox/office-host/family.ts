import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import type { Session } from './session';

/**
 * A family of Office.js objects as a table: every member the host has, by its Office.js name. A member that is not in the
 * table fails with `ApiNotFound` and its name.
 */
export interface Family<T> {
  /** The name of the Office.js class. */
  name: string;
  scalars?: Record<string, Scalar<T>>;
  /** Properties and methods that lead to another object. */
  objects?: Record<string, (target: T, session: Session, args: unknown[]) => HostObject | null>;
  methods?: Record<string, Method<T>>;
  /** What a collection holds. */
  items?: (target: T, session: Session) => HostObject[];
  /** `collection.getItem(key)`. */
  item?: (target: T, session: Session, key: unknown) => HostObject;
  /** What the add-in names the object by in later batches: an id of its own, or a reference that the host keeps. */
  identity?: { id: (target: T) => string } | 'reference';
}

export interface Scalar<T> {
  read?: (target: T, session: Session) => unknown;
  write?: (target: T, value: unknown, session: Session) => void;
}

export interface Method<T> {
  call: (target: T, session: Session, args: unknown[]) => unknown;
  /** True when it changes the workbook. */
  writes: boolean;
}

/** Puts an object of the workbook behind its family's table. */
export function bind<T>(family: Family<T>, target: T, session: Session): HostObject {
  const notFound = (member: string): HostError =>
    new HostError('ApiNotFound', `${family.name}.${member} is not implemented by the sandbox's Excel`);
  const method = (member: string): Method<T> => {
    const found = family.methods?.[member];
    if (found === undefined) throw notFound(member);
    return found;
  };
  const object: HostObject = {
    type: family.name,
    target,
    scalars: () => Object.entries(family.scalars ?? {}).flatMap(([name, { read }]) => (read ? [name] : [])),
    isObject: (member) => family.objects?.[member] !== undefined,
    read(member) {
      const read = family.scalars?.[member]?.read;
      if (read === undefined) throw notFound(member);
      return read(target, session);
    },
    write(member, value) {
      const write = family.scalars?.[member]?.write;
      if (write === undefined) throw notFound(member);
      write(target, value, session);
    },
    object(member, args) {
      const lead = family.objects?.[member];
      if (lead === undefined) throw notFound(member);
      return lead(target, session, args);
    },
    call: (member, args) => method(member).call(target, session, args),
    writes: (member) => method(member).writes,
    items: () => family.items?.(target, session) ?? null,
    item(key) {
      if (family.item === undefined) throw notFound('getItem');
      return family.item(target, session, key);
    },
    identity(): Record<string, string> {
      if (family.identity === undefined) return {};
      if (family.identity !== 'reference') return { Id: family.identity.id(target) };
      return { _ReferenceId: session.keep(object) };
    },
  };
  return object;
}
