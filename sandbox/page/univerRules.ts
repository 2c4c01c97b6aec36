import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import {
  DataValidationErrorStyle,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { formatArea, parseArea } from '../office-host/area';
import type { KeptConditionalFormat, KeptValidation } from '../office-host/workbookModel';
import { toArea, toRange } from './univerArea';
import type { UniverGrid } from './univerGrid';

/** The conditional formats and validations of the grid's own sheets, read and replaced as wholes. */
export function univerRules(grid: UniverGrid) {
  const formats = grid.injector.get(ConditionalFormattingRuleModel);
  const validations = grid.injector.get(SheetDataValidationModel);
  const lexer = grid.injector.get(LexerTreeBuilder);
  const unitId = grid.workbook.getId();

  /** A rule for several ranges as one for each, its formula moved along. */
  const perRange = <T>(
    ranges: IRange[],
    formula: string,
    make: (range: string, formula: string, index: number) => T,
  ): T[] => {
    const [first] = ranges;
    return ranges.map((range, index) => {
      const columns = range.startColumn - (first?.startColumn ?? 0);
      const rows = range.startRow - (first?.startRow ?? 0);
      const moved = index === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);
      return make(formatArea(toArea(range)), moved, index);
    });
  };

  return {
    conditionalFormats(sheet: string): KeptConditionalFormat[] {
      return (formats.getSubunitRules(unitId, sheet) ?? []).flatMap(({ cfId, ranges, rule, stopIfTrue }) => {
        if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return [];
        const { value, style } = rule as { value: string; style: IConditionStyle };
        return perRange(ranges, value, (range, formula, index) => ({
          id: index === 0 ? cfId : `{cf-${cfId.slice(4, -1)}${index}}`,
          range,
          formula,
          stopIfTrue,
          ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
          ...(style.bg?.rgb ? { fillColor: style.bg.rgb } : {}),
        }));
      });
    },
    setConditionalFormats(sheet: string, wanted: KeptConditionalFormat[]): void {
      for (const { cfId } of [...(formats.getSubunitRules(unitId, sheet) ?? [])])
        grid.mutate(DeleteConditionalRuleMutation.id, { unitId, subUnitId: sheet, cfId });
      // Univer puts a new rule before the others.
      for (const format of [...wanted].reverse())
        grid.mutate(AddConditionalRuleMutation.id, { unitId, subUnitId: sheet, rule: univerFormat(format) });
    },
    validations(sheet: string): KeptValidation[] {
      return validations
        .getRules(unitId, sheet)
        .flatMap((rule) =>
          perRange(rule.ranges, rule.formula1 ?? '', (range, formula) =>
            modelValidation(rule, range, formula),
          ),
        );
    },
    setValidations(sheet: string, wanted: KeptValidation[]): void {
      for (const { uid } of [...validations.getRules(unitId, sheet)])
        grid.mutate(RemoveDataValidationMutation.id, { unitId, subUnitId: sheet, ruleId: uid });
      for (const [index, validation] of wanted.entries())
        grid.mutate(AddDataValidationMutation.id, {
          unitId,
          subUnitId: sheet,
          rule: univerValidation(validation, `validation-${index + 1}`),
        });
    },
  };
}

interface IConditionStyle {
  cl?: { rgb?: string };
  bg?: { rgb?: string };
}

const univerFormat = (format: KeptConditionalFormat): IConditionFormattingRule => ({
  cfId: format.id,
  ranges: [toRange(parseArea(format.range))],
  stopIfTrue: format.stopIfTrue,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: format.formula,
    style: {
      ...(format.fontColor === undefined ? {} : { cl: { rgb: format.fontColor } }),
      ...(format.fillColor === undefined ? {} : { bg: { rgb: format.fillColor } }),
    },
  },
});

const univerValidation = (validation: KeptValidation, uid: string): ISheetDataValidationRule => ({
  uid,
  ranges: [toRange(parseArea(validation.range))],
  type: validation.rule.kind === 'custom' ? DataValidationType.CUSTOM : DataValidationType.LIST,
  formula1: validation.rule.kind === 'custom' ? validation.rule.formula : validation.rule.values.join(','),
  allowBlank: validation.ignoreBlanks,
  showDropDown: true,
  showErrorMessage: true,
  errorStyle:
    validation.errorStyle === 'stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  errorTitle: validation.errorTitle,
  error: validation.errorMessage,
  showInputMessage: validation.promptMessage !== undefined,
  promptTitle: validation.promptTitle,
  prompt: validation.promptMessage,
});

const modelValidation = (rule: ISheetDataValidationRule, range: string, formula: string): KeptValidation => ({
  range,
  rule:
    rule.type === (DataValidationType.LIST as string)
      ? { kind: 'list', values: (rule.formula1 ?? '').split(',') }
      : { kind: 'custom', formula },
  ignoreBlanks: rule.allowBlank ?? true,
  errorTitle: rule.errorTitle ?? '',
  errorMessage: rule.error ?? '',
  errorStyle: rule.errorStyle === DataValidationErrorStyle.STOP ? 'stop' : 'warning',
  ...(rule.prompt === undefined ? {} : { promptTitle: rule.promptTitle, promptMessage: rule.prompt }),
});
