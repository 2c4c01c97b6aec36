/** Whether Excel refused because the user is editing a cell: nothing is wrong, and it can be asked again soon. */
export const isEditingCell = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'InvalidOperationInCellEditMode';
