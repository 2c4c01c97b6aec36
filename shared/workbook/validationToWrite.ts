import type { DataValidation } from 'hucre/xlsx';
import type { Validation } from '../layout/sheetContent';
import { fileFormula } from './fileFormula';

/** Excel repairs away a validation with longer texts. Source: ECMA-376 18.3.1.32. */
const longest = { title: 32, message: 255, list: 255 };

/**
 * A validation in the words of the .xlsx library.
 *
 * @throws RangeError for texts that Excel does not hold
 */
export function validationToWrite(validation: Validation): DataValidation {
  const { range, rule, errorStyle, errorTitle, errorMessage, promptTitle, promptMessage } = validation;
  return {
    range,
    allowBlank: true,
    ...(rule.kind === 'custom'
      ? { type: 'custom', formula1: fileFormula(rule.formula) }
      : { type: 'list', formula1: listFormula(rule.values) }),
    showErrorMessage: true,
    errorStyle,
    errorTitle: within(longest.title, errorTitle),
    errorMessage: within(longest.message, errorMessage),
    ...(promptMessage !== undefined && {
      showInputMessage: true,
      inputTitle: within(longest.title, promptTitle ?? ''),
      inputMessage: within(longest.message, promptMessage),
    }),
  };
}

function listFormula(values: string[]): string {
  if (values.some((value) => value.includes(','))) throw new RangeError('a value of a list has a comma');
  return `"${within(longest.list, values.join(',')).replaceAll('"', '""')}"`;
}

function within(limit: number, text: string): string {
  if (text.length > limit) throw new RangeError(`over ${limit} characters: ${text}`);
  return text;
}
