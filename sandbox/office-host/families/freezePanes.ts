import type { Family } from '../family';

/** The frozen rows of the sheet with the given id. */
export const freezePanes: Family<string> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: {
      writes: true,
      call: (sheet, { model }, [count]) => model.changeSheet(sheet, { frozenRows: Number(count ?? 0) }),
    },
    unfreeze: { writes: true, call: (sheet, { model }) => model.changeSheet(sheet, { frozenRows: 0 }) },
  },
};
