import type { RangeTarget } from '../area';
import { bind, type Family, type Scalar } from '../family';
import { HostError } from '../hostError';
import { isLocked, isUnlocked, withLock } from '../locks';
import type { FormatOfCell, WholeFormat } from '../workbookModel';
import { borderCollection } from './borders';
import { guardSheet, sheetState, uniform } from './rangeTarget';

/** A property of the cells' format whose values the add-in names otherwise than the model. */
function formatScalar<K extends keyof WholeFormat & keyof FormatOfCell>(
  key: K,
  toOffice: (value: WholeFormat[K]) => unknown,
  fromOffice: (value: unknown) => FormatOfCell[K],
): Scalar<RangeTarget> {
  return {
    read(target, session) {
      const common = uniform(session, target, key);
      return common === null ? null : toOffice(common);
    },
    write({ sheet, area }, value, session) {
      guardSheet(session, sheet, 'allowFormatCells');
      session.model.applyStyle(sheet, area, { [key]: fromOffice(value) });
    },
  };
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'the value must be a string');
  return value;
};
const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new HostError('InvalidArgument', 'the value must be a number');
  return value;
};
const colour = (value: unknown): string => {
  const given = text(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(given))
    throw new HostError(
      'ApiNotFound',
      `the colour ${given} is not implemented by the sandbox's Excel: use #RRGGBB`,
    );
  return given;
};
const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
const oneOf =
  <V extends string>(member: string, allowed: readonly V[]) =>
  (value: unknown): V => {
    const found = allowed.find((name) => capital(name) === value);
    if (found === undefined)
      throw new HostError(
        'ApiNotFound',
        `${member} = ${String(value)} is not implemented by the sandbox's Excel`,
      );
    return found;
  };

const rangeFont: Family<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    name: formatScalar('fontName', (value) => value, text),
    size: formatScalar('fontSize', (value) => value, number),
    bold: formatScalar('bold', (value) => value, Boolean),
    italic: formatScalar('italic', (value) => value, Boolean),
    underline: formatScalar(
      'underline',
      (value) => (value ? 'Single' : 'None'),
      (value) => {
        if (value !== 'Single' && value !== 'None')
          throw new HostError(
            'ApiNotFound',
            `RangeFont.underline = ${String(value)} is not implemented by the sandbox's Excel`,
          );
        return value === 'Single';
      },
    ),
    color: formatScalar('fontColor', (value) => value, colour),
  },
};

const rangeFill: Family<RangeTarget> = {
  name: 'RangeFill',
  scalars: {
    color: {
      read: (target, session) => uniform(session, target, 'fillColor') ?? '#FFFFFF',
      write({ sheet, area }, value, session) {
        guardSheet(session, sheet, 'allowFormatCells');
        session.model.applyStyle(sheet, area, { fillColor: colour(value) });
      },
    },
  },
  methods: {
    clear: {
      writes: true,
      call({ sheet, area }, session) {
        guardSheet(session, sheet, 'allowFormatCells');
        session.model.applyStyle(sheet, area, { fillColor: null });
      },
    },
  },
};

const formatProtection: Family<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: {
      read({ sheet, area }, session) {
        const { locks } = sheetState(session, sheet);
        if (isUnlocked(locks, area)) return false;
        const inner = locks.some((lock) => !lock.locked);
        return inner && !isLocked(locks, area.row, area.column) ? null : true;
      },
      write({ sheet, area }, value, session) {
        guardSheet(session, sheet);
        const { locks } = sheetState(session, sheet);
        session.model.changeSheet(sheet, { locks: withLock(locks, { area, locked: Boolean(value) }) });
      },
    },
  },
};

export const rangeFormat: Family<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    wrapText: formatScalar('wrap', (value) => value, Boolean),
    horizontalAlignment: formatScalar(
      'horizontal',
      (value) => capital(value ?? 'general'),
      oneOf('RangeFormat.horizontalAlignment', ['general', 'left', 'center', 'right'] as const),
    ),
    verticalAlignment: formatScalar(
      'vertical',
      (value) => capital(value ?? 'bottom'),
      oneOf('RangeFormat.verticalAlignment', ['top', 'center', 'bottom'] as const),
    ),
    columnWidth: {
      read: ({ sheet, area }, { model }) => model.columnWidth(sheet, area.column),
      write({ sheet, area }, value, session) {
        guardSheet(session, sheet, 'allowFormatColumns');
        session.model.resize(sheet, area, { columnWidth: number(value) });
      },
    },
    rowHeight: {
      read: ({ sheet, area }, { model }) => model.rowHeight(sheet, area.row),
      write({ sheet, area }, value, session) {
        guardSheet(session, sheet, 'allowFormatRows');
        session.model.resize(sheet, area, { rowHeight: number(value) });
      },
    },
  },
  objects: {
    font: (target, session) => bind(rangeFont, target, session),
    fill: (target, session) => bind(rangeFill, target, session),
    borders: (target, session) => bind(borderCollection, target, session),
    protection: (target, session) => bind(formatProtection, target, session),
  },
};

export const formatFamilies = [rangeFont, rangeFill, formatProtection, rangeFormat];
