import type { SheetState } from './workbookModel';

/** The state of a sheet that was just added: unprotected, all cells locked, gridlines on, A4 upright. */
export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    frozenRows: 0,
    protection: null,
    locks: [],
    page: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: false,
      centerHorizontally: false,
      printArea: null,
      zoom: { scale: 100 },
      margins: {},
    },
  };
}
