import { contains, formatArea, intersection, parseArea, type RangeTarget } from '../area';
import { bind, type Family } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { KeptConditionalFormat } from '../workbookModel';
import { guardSheet } from './rangeTarget';

interface FormatTarget {
  sheet: string;
  id: string;
}

const all = (session: Session, sheet: string): KeptConditionalFormat[] =>
  session.model.conditionalFormats(sheet);

function one(session: Session, { sheet, id }: FormatTarget): KeptConditionalFormat {
  const found = all(session, sheet).find((format) => format.id === id);
  if (found === undefined)
    throw new HostError('ItemNotFound', 'the conditional format does not exist any more');
  return found;
}

function change(session: Session, target: FormatTarget, part: Partial<KeptConditionalFormat>): void {
  guardSheet(session, target.sheet);
  const changed = { ...one(session, target), ...part };
  session.model.setConditionalFormats(
    target.sheet,
    all(session, target.sheet).map((format) => (format.id === target.id ? changed : format)),
  );
}

/** Takes the conditional formats of a range away; a format that reaches beyond it is not cut but refused. */
export function clearConditionalFormats(session: Session, { sheet, area }: RangeTarget): void {
  const touched = all(session, sheet).filter(({ range }) => intersection(parseArea(range), area) !== null);
  if (touched.some(({ range }) => !contains(area, parseArea(range))))
    throw new HostError(
      'ApiNotFound',
      "clearing a part of a conditional format is not implemented by the sandbox's Excel",
    );
  if (touched.length > 0)
    session.model.setConditionalFormats(
      sheet,
      all(session, sheet).filter((format) => !touched.includes(format)),
    );
}

/** Whether the formula of a format refers to another cell than the one that it is for. */
function looksElsewhere({ formula, range }: KeptConditionalFormat): boolean {
  const [own] = range.split(':');
  return [...formula.matchAll(/(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w(])/g)].some(
    ([address]) => address.replaceAll('$', '') !== own,
  );
}

const colourFamily = (name: string, key: 'fontColor' | 'fillColor'): Family<FormatTarget> => ({
  name,
  scalars: {
    color: {
      read: (target, session) => one(session, target)[key] ?? '',
      write(target, value, session) {
        if (session.quirks.has('formats-stale') && looksElsewhere(one(session, target))) return;
        change(session, target, { [key]: String(value).toUpperCase() });
      },
    },
  },
  methods: {
    clear: { writes: true, call: (target, session) => change(session, target, { [key]: undefined }) },
  },
});
const conditionalRangeFont = colourFamily('ConditionalRangeFont', 'fontColor');
const conditionalRangeFill = colourFamily('ConditionalRangeFill', 'fillColor');

const conditionalRangeFormat: Family<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  objects: {
    font: (target, session) => bind(conditionalRangeFont, target, session),
    fill: (target, session) => bind(conditionalRangeFill, target, session),
  },
};

const conditionalFormatRule: Family<FormatTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      read: (target, session) => one(session, target).formula,
      write: (target, value, session) => change(session, target, { formula: String(value) }),
    },
  },
};

const customConditionalFormat: Family<FormatTarget> = {
  name: 'CustomConditionalFormat',
  objects: {
    format: (target, session) => bind(conditionalRangeFormat, target, session),
    rule: (target, session) => bind(conditionalFormatRule, target, session),
  },
};

const conditionalFormat: Family<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: { id: ({ id }) => id },
  scalars: {
    id: { read: ({ id }) => id },
    type: { read: () => 'Custom' },
    priority: {
      read: (target, session) => all(session, target.sheet).findIndex(({ id }) => id === target.id),
      write(target, value, session) {
        guardSheet(session, target.sheet);
        const moved = one(session, target);
        const others = all(session, target.sheet).filter(({ id }) => id !== target.id);
        session.model.setConditionalFormats(target.sheet, [
          ...others.slice(0, Number(value)),
          moved,
          ...others.slice(Number(value)),
        ]);
      },
    },
    stopIfTrue: {
      read: (target, session) => one(session, target).stopIfTrue,
      write: (target, value, session) => change(session, target, { stopIfTrue: Boolean(value) }),
    },
  },
  objects: {
    custom: (target, session) => bind(customConditionalFormat, target, session),
    customOrNullObject: (target, session) => bind(customConditionalFormat, target, session),
    getRange: (target, session) =>
      session.open('Range', { sheet: target.sheet, area: parseArea(one(session, target).range) }),
  },
  methods: {
    delete: {
      writes: true,
      call(target, session) {
        guardSheet(session, target.sheet);
        session.model.setConditionalFormats(
          target.sheet,
          all(session, target.sheet).filter(({ id }) => id !== target.id),
        );
      },
    },
  },
};

const inRange = (session: Session, { sheet, area }: RangeTarget): KeptConditionalFormat[] =>
  all(session, sheet).filter(({ range }) => intersection(parseArea(range), area) !== null);

const itemById = (target: RangeTarget, session: Session, id: unknown): HostObject | null => {
  const found = inRange(session, target).find((format) => format.id === id);
  return found === undefined ? null : bind(conditionalFormat, { sheet: target.sheet, id: found.id }, session);
};

export const conditionalFormatCollection: Family<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, session) =>
    inRange(session, target).map(({ id }) => bind(conditionalFormat, { sheet: target.sheet, id }, session)),
  item(target, session, id) {
    const found = itemById(target, session, id);
    if (found === null) throw new HostError('ItemNotFound', `no conditional format has the id ${String(id)}`);
    return found;
  },
  objects: {
    add({ sheet, area }, session, [type]) {
      if (type !== 'Custom')
        throw new HostError(
          'ApiNotFound',
          `ConditionalFormatCollection.add(${String(type)}) is not implemented by the sandbox's Excel`,
        );
      guardSheet(session, sheet);
      const id = `{cf-${1 + Math.max(0, ...all(session, sheet).map((format) => Number(format.id.slice(4, -1))))}}`;
      const added = { id, range: formatArea(area), formula: '', stopIfTrue: false };
      session.model.setConditionalFormats(sheet, [added, ...all(session, sheet)]);
      return bind(conditionalFormat, { sheet, id }, session);
    },
    getItemAt(target, session, [index]) {
      const found = inRange(session, target)[Number(index)];
      if (found === undefined)
        throw new HostError('InvalidArgument', `there is no conditional format ${String(index)}`);
      return bind(conditionalFormat, { sheet: target.sheet, id: found.id }, session);
    },
    getItemOrNullObject: (target, session, [id]) => itemById(target, session, id),
  },
  methods: {
    getCount: { writes: false, call: (target, session) => inRange(session, target).length },
    clearAll: {
      writes: true,
      call(target, session) {
        guardSheet(session, target.sheet);
        clearConditionalFormats(session, target);
      },
    },
  },
};

export const conditionalFormatFamilies = [
  conditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFormat,
  conditionalRangeFont,
  conditionalRangeFill,
];
