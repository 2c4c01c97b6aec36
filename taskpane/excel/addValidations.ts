import type { Validation } from '../../shared/layout/sheetContent';

/** Queues native data validations; blanks are always allowed, the check reports them in its own way. */
export function addValidations(sheet: Excel.Worksheet, validations: Validation[]): void {
  for (const validation of validations) {
    const target = sheet.getRange(validation.range).dataValidation;
    target.rule = toExcelRule(validation.rule);
    target.ignoreBlanks = true;
    target.errorAlert = {
      showAlert: true,
      style:
        validation.errorStyle === 'stop'
          ? Excel.DataValidationAlertStyle.stop
          : Excel.DataValidationAlertStyle.warning,
      title: validation.errorTitle,
      message: validation.errorMessage,
    };
    if (validation.promptMessage !== undefined) {
      target.prompt = {
        showPrompt: true,
        title: validation.promptTitle ?? '',
        message: validation.promptMessage,
      };
    }
  }
}

function toExcelRule(rule: Validation['rule']): Excel.DataValidationRule {
  return rule.kind === 'custom'
    ? { custom: { formula: rule.formula } }
    : { list: { inCellDropDown: true, source: rule.values.join(',') } };
}
