import type { HostObject } from './hostObject';
import { HostError } from './hostError';
import type { QueryInfo } from './wire';

/** What is asked of an object: its scalars by name, and its objects each with what is asked of them in turn. */
interface Wanted {
  all: boolean;
  members: Map<string, Wanted>;
}

const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** The answer to a load: scalars and nested objects under their wire names, collections as `{_Items}`. */
export function load(object: HostObject, query: QueryInfo): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/`)];
  const wanted = tree(paths);
  return answer(object, paths.length === 0 ? { ...wanted, all: true } : wanted, query);
}

function tree(paths: string[]): Wanted {
  const root: Wanted = { all: false, members: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path.split('/')) {
      if (step === '' || step === '*' || step === '$all') {
        at.all = true;
        break;
      }
      const next = at.members.get(step) ?? { all: false, members: new Map<string, Wanted>() };
      at.members.set(step, next);
      at = next;
    }
  }
  return root;
}

function answer(object: HostObject, wanted: Wanted, query: QueryInfo): unknown {
  const items = object.items();
  if (items !== null) {
    const each = wanted.members.get('items') ?? wanted;
    const from = query.Skip ?? 0;
    const to = query.Top === undefined ? items.length : from + query.Top;
    const own = [...wanted.members.keys()].filter((member) => object.scalars().includes(member));
    return {
      ...Object.fromEntries(own.map((member) => [wireName(member), object.read(member)])),
      _Items: items.slice(from, to).map((item) => {
        const named = leaf(each) ? { ...each, all: true } : each;
        return { ...(answer(item, named, {}) as object), ...item.identity() };
      }),
    };
  }
  const result: Record<string, unknown> = {};
  if (wanted.all) for (const member of object.scalars()) result[wireName(member)] = object.read(member);
  for (const [member, inner] of wanted.members) {
    if (!object.isObject(member)) {
      if (inner.members.size > 0)
        throw new HostError(
          'ApiNotFound',
          `${object.type}.${member} is not implemented by the sandbox's Excel`,
        );
      result[wireName(member)] = object.read(member);
      continue;
    }
    const led = object.object(member, []);
    result[wireName(member)] =
      led === null ? null : answer(led, leaf(inner) ? { ...inner, all: true } : inner, {});
  }
  return result;
}

const leaf = ({ all, members }: Wanted): boolean => !all && members.size === 0;
