type Segment =
  { kind: 'literal'; text: string } | { kind: 'integer' | 'any' | 'rest'; name: string; optional: boolean };

interface Route<T> {
  methods: string[];
  segments: Segment[];
  target: T;
}

export interface Match<T> {
  target: T;
  params: Record<string, string>;
}

/**
 * Routes as Azure Functions writes them: literals, `{name}`, `{name:int}`, `{name?}` and `{*rest}`, compared without
 * regard to case. Where several fit, literals go before integers, integers before anything else.
 */
export class RouteTable<T> {
  readonly #routes: Route<T>[] = [];

  /** @throws on a constraint other than `int` */
  add(methods: string[], template: string, target: T): void {
    const segments = split(template).map(parseSegment);
    this.#routes.push({ methods: methods.map((method) => method.toUpperCase()), segments, target });
    this.#routes.sort((a, b) => (weight(a.segments) < weight(b.segments) ? -1 : 1));
  }

  /** `path` without its query, still percent-encoded; null when no route fits path and method. */
  match(method: string, path: string): Match<T> | null {
    const parts = split(path).map(decode);
    for (const route of this.#routes) {
      if (!route.methods.includes(method)) continue;
      const params = fit(route.segments, parts);
      if (params) return { target: route.target, params };
    }
    return null;
  }
}

function split(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parseSegment(text: string): Segment {
  const parameter = /^\{(\*?)(\w+)(?::(\w+))?(\??)\}$/.exec(text);
  if (!parameter) {
    if (text.includes('{'))
      throw new Error(`The route segment ${text} is not implemented in the local functions host`);
    return { kind: 'literal', text: text.toLowerCase() };
  }
  const [, star, name = '', constraint, optional] = parameter;
  if (constraint && constraint !== 'int') {
    throw new Error(`The route constraint ${constraint} is not implemented in the local functions host`);
  }
  const kind = star ? 'rest' : constraint ? 'integer' : 'any';
  return { kind, name, optional: Boolean(optional) || kind === 'rest' };
}

function weight(segments: Segment[]): string {
  return segments.map(({ kind }) => ['literal', 'integer', 'any', 'rest'].indexOf(kind)).join('');
}

function fit(segments: Segment[], parts: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'rest') {
      params[segment.name] = parts.slice(index).join('/');
      return params;
    }
    const part = parts[index];
    if (part === undefined) return segment.kind !== 'literal' && segment.optional ? params : null;
    if (segment.kind === 'literal') {
      if (part.toLowerCase() !== segment.text) return null;
    } else {
      if (segment.kind === 'integer' && !/^[+-]?\d{1,10}$/.test(part)) return null;
      params[segment.name] = part;
    }
  }
  return parts.length === segments.length ? params : null;
}
