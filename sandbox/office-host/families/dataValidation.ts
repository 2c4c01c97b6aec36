import { contains, formatArea, intersection, parseArea, type RangeTarget } from '../area';
import type { Family } from '../family';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { KeptValidation } from '../workbookModel';
import { guardSheet } from './rangeTarget';

const exact = (session: Session, { sheet, area }: RangeTarget): KeptValidation | undefined =>
  session.model.validations(sheet).find(({ range }) => contains(parseArea(range), area));

function change(session: Session, target: RangeTarget, part: Partial<KeptValidation>): void {
  guardSheet(session, target.sheet);
  const range = formatArea(target.area);
  const known = session.model.validations(target.sheet);
  if (!known.some((validation) => validation.range === range))
    throw new HostError('InvalidOperation', `set the rule of ${range} before its messages`);
  session.model.setValidations(
    target.sheet,
    known.map((validation) => (validation.range === range ? { ...validation, ...part } : validation)),
  );
}

/** Takes the validations of a range away; one that reaches beyond it is not cut but refused. */
export function clearValidations(session: Session, { sheet, area }: RangeTarget): void {
  const known = session.model.validations(sheet);
  const touched = known.filter(({ range }) => intersection(parseArea(range), area) !== null);
  if (touched.some(({ range }) => !contains(area, parseArea(range))))
    throw new HostError(
      'ApiNotFound',
      "clearing a part of a data validation is not implemented by the sandbox's Excel",
    );
  if (touched.length > 0)
    session.model.setValidations(
      sheet,
      known.filter((validation) => !touched.includes(validation)),
    );
}

interface GivenRule {
  custom?: { formula?: unknown };
  list?: { source?: unknown; inCellDropDown?: unknown };
}

function givenRule(rule: GivenRule): KeptValidation['rule'] {
  if (typeof rule.custom?.formula === 'string') return { kind: 'custom', formula: rule.custom.formula };
  const source = rule.list?.source;
  if (typeof source === 'string' && !source.startsWith('='))
    return { kind: 'list', values: source.split(',') };
  const kinds = Object.keys(rule).join(', ');
  throw new HostError(
    'ApiNotFound',
    `DataValidation.rule of kind ${kinds} is not implemented by the sandbox's Excel`,
  );
}

const field = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null)?.[name];

const text = (value: unknown, name: string): string => {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
};

export const dataValidation: Family<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: {
      read(target, session) {
        const rule = exact(session, target)?.rule;
        if (rule === undefined) return 'None';
        return rule.kind === 'custom' ? 'Custom' : 'List';
      },
    },
    rule: {
      read(target, session) {
        const rule = exact(session, target)?.rule;
        if (rule === undefined) return {};
        if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
        return { list: { inCellDropDown: true, source: rule.values.join(',') } };
      },
      write(target, value, session) {
        guardSheet(session, target.sheet);
        const rule = givenRule(value as GivenRule);
        clearValidations(session, target);
        session.model.setValidations(target.sheet, [
          ...session.model.validations(target.sheet),
          {
            range: formatArea(target.area),
            rule,
            ignoreBlanks: true,
            errorTitle: '',
            errorMessage: '',
            errorStyle: 'stop',
          },
        ]);
      },
    },
    errorAlert: {
      read(target, session) {
        const found = exact(session, target);
        const style = found?.errorStyle === 'warning' ? 'Warning' : 'Stop';
        return { title: found?.errorTitle ?? '', message: found?.errorMessage ?? '', showAlert: true, style };
      },
      write(target, value, session) {
        const style = field(value, 'style');
        if (style === 'Information' || field(value, 'showAlert') === false)
          throw new HostError(
            'ApiNotFound',
            "DataValidation.errorAlert: only Stop and Warning are implemented by the sandbox's Excel",
          );
        change(session, target, {
          errorTitle: text(value, 'title'),
          errorMessage: text(value, 'message'),
          errorStyle: style === 'Warning' ? 'warning' : 'stop',
        });
      },
    },
    prompt: {
      read(target, session) {
        const found = exact(session, target);
        const shown = found?.promptMessage !== undefined;
        return { title: found?.promptTitle ?? '', message: found?.promptMessage ?? '', showPrompt: shown };
      },
      write: (target, value, session) =>
        change(session, target, {
          promptTitle: text(value, 'title'),
          promptMessage: text(value, 'message'),
        }),
    },
    ignoreBlanks: {
      read: (target, session) => exact(session, target)?.ignoreBlanks ?? true,
      write: (target, value, session) => change(session, target, { ignoreBlanks: Boolean(value) }),
    },
  },
  methods: {
    clear: {
      writes: true,
      call(target, session) {
        guardSheet(session, target.sheet);
        clearValidations(session, target);
      },
    },
  },
};
