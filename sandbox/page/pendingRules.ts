import type { KeptConditionalFormat, KeptValidation, WorkbookModel } from '../office-host/workbookModel';
import type { GridAccess } from './gridAccess';
import { univerRules } from './univerRules';

interface PendingRules {
  formats?: KeptConditionalFormat[];
  validations?: KeptValidation[];
}

/** Conditional formats and validations of the sheets, and `flush`, which hands over to the grid what waits. */
export function pendingRules({ grid, clearUndo }: GridAccess): {
  model: Pick<
    WorkbookModel,
    'validations' | 'setValidations' | 'conditionalFormats' | 'setConditionalFormats'
  >;
  flush(): void;
} {
  const rules = univerRules(grid);
  const pending = new Map<string, PendingRules>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Rules are set a property at a time, and handed to the grid once, when none lacks its formula. */
  const flushRules = (): void => {
    for (const [id, { formats, validations }] of pending) {
      if (validations) rules.setValidations(id, validations);
      const whole = formats?.every(({ formula }) => formula !== '') ?? true;
      if (formats && whole) rules.setConditionalFormats(id, formats);
      if (whole) pending.delete(id);
      else pending.set(id, { formats });
    }
    clearUndo();
  };
  const later = (id: string, part: PendingRules): void => {
    clearTimeout(timer);
    timer = setTimeout(flushRules);
    pending.set(id, { ...pending.get(id), ...part });
  };
  return {
    model: {
      validations: (id) => pending.get(id)?.validations ?? rules.validations(id),
      setValidations: (id, validations) => later(id, { validations }),
      conditionalFormats: (id) => pending.get(id)?.formats ?? rules.conditionalFormats(id),
      setConditionalFormats: (id, formats) => later(id, { formats }),
    },
    flush() {
      if (pending.size > 0) flushRules();
    },
  };
}
