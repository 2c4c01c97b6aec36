import type { RangeTarget } from '../area';
import { bind, type Family, type Scalar } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import type { Session } from '../session';
import { clearConditionalFormats, conditionalFormatCollection } from './conditionalFormats';
import { clearValidations, dataValidation } from './dataValidation';
import { rangeContents } from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { rangesFrom } from './rangesFrom';
import { fullAddress, guardContent, guardSheet } from './rangeTarget';

const fixed = (read: (target: RangeTarget) => unknown): Scalar<RangeTarget> => ({ read });
const clearKinds: Record<string, 'all' | 'formats' | 'contents'> = {
  All: 'all',
  Formats: 'formats',
  Contents: 'contents',
};

export const range: Family<RangeTarget> = {
  name: 'Range',
  identity: 'reference',
  scalars: {
    address: { read: (target, session) => fullAddress(session, target) },
    rowIndex: fixed(({ area }) => area.row),
    columnIndex: fixed(({ area }) => area.column),
    rowCount: fixed(({ area }) => area.rows),
    columnCount: fixed(({ area }) => area.columns),
    cellCount: fixed(({ area }) => area.rows * area.columns),
    ...rangeContents,
  },
  objects: {
    worksheet: ({ sheet }, session) => session.open('Worksheet', sheet),
    format: (target, session) => bind(rangeFormat, target, session),
    conditionalFormats: (target, session) => bind(conditionalFormatCollection, target, session),
    dataValidation: (target, session) => bind(dataValidation, target, session),
    ...rangesFrom,
  },
  methods: {
    clear: {
      writes: true,
      call({ sheet, area }, session, [applyTo]) {
        const wanted = typeof applyTo === 'string' ? applyTo : 'All';
        const kind = clearKinds[wanted];
        if (kind === undefined)
          throw new HostError(
            'ApiNotFound',
            `Range.clear(${wanted}) is not implemented by the sandbox's Excel`,
          );
        if (kind === 'contents') guardContent(session, { sheet, area });
        else guardSheet(session, sheet);
        session.model.clear(sheet, area, kind);
        if (kind === 'contents') return;
        clearConditionalFormats(session, { sheet, area });
        if (kind === 'all') clearValidations(session, { sheet, area });
      },
    },
    merge: {
      writes: true,
      call({ sheet, area }, session, [across]) {
        guardSheet(session, sheet);
        if (across === true) {
          for (let r = 0; r < area.rows; r++)
            session.model.merge(sheet, { ...area, row: area.row + r, rows: 1 });
        } else session.model.merge(sheet, area);
      },
    },
    unmerge: {
      writes: true,
      call({ sheet, area }, session) {
        guardSheet(session, sheet);
        session.model.unmerge(sheet, area);
      },
    },
    select: { writes: false, call: ({ sheet, area }, { model }) => model.select({ sheet, area }) },
    _ValidateArraySize: {
      writes: false,
      call({ area }, _session, [rows, columns]) {
        if (rows !== area.rows || columns !== area.columns)
          throw new HostError(
            'InvalidArgument',
            `the array must have ${area.rows} rows and ${area.columns} columns`,
          );
      },
    },
    _KeepReference: { writes: false, call: () => undefined },
  },
};

export const rangeObject = (target: RangeTarget, session: Session): HostObject =>
  bind(range, target, session);
