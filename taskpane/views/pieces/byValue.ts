import { memo, type ComponentType } from 'react';
import { isEqual } from '../../state/isEqual';

/**
 * A view that is drawn anew only when what it is given says something else, though every reading of the workbook makes new
 * objects. It must be given plain data and functions that stay the same.
 */
export function byValue<Props extends object>(View: ComponentType<Props>) {
  return memo(View, isEqual);
}
