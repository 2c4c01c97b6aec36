import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { addressOf, cellAt } from './address';
import { coverLabels, coverName } from './coverSheet';
import { foundText } from './foundFigure';
import type { SheetReading } from './sheetReading';
import { tableTop } from './tableSheet';
import type { DamagedLabel } from './workbookProblem';

interface PlacedLabel {
  sheet: string;
  address: string;
  row: number;
  column: number;
  text: string;
}

/** The printed labels of a whole edition, sheet by sheet, from the top down. */
function labelsOf(edition: EditionId): PlacedLabel[] {
  const onCover = Object.entries(coverLabels).map(([address, text]) => ({
    ...cellAt(address),
    sheet: coverName,
    address,
    text,
  }));
  const inTables = editions[edition].tables.flatMap((table) =>
    [...table.labels]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column, text }) => ({
        sheet: table.name.zh,
        address: addressOf(tableTop + row, column),
        row: tableTop + row,
        column,
        text,
      })),
  );
  return [...onCover, ...inTables];
}

const labels: Record<EditionId, PlacedLabel[]> = { '2019': labelsOf('2019'), '2021': labelsOf('2021') };

/** Labels are compared by what they say: typed anew, brackets often come out in another width. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

function damagedLabels(edition: EditionId, sheets: Map<string, SheetReading>): DamagedLabel[] {
  return labels[edition].flatMap(({ sheet, address, row, column, text }): DamagedLabel[] => {
    const cell = sheets.get(sheet)?.rows[row]?.[column];
    if (cell === text) return [];
    const found = foundText(cell);
    return bare(found) === bare(text) ? [] : [{ sheet, address, expected: text, found }];
  });
}

/**
 * The edition whose printed labels the sheets carry best, of equals the newer one, and its labels that are not as printed,
 * sheet by sheet from the top down. Labels that say the same in other widths or with other blanks are as printed.
 *
 * @param sheets what was found, by the names of the sheets
 */
export function likeliestEdition(sheets: Map<string, SheetReading>): {
  edition: EditionId;
  damaged: DamagedLabel[];
} {
  const newer = damagedLabels('2021', sheets);
  if (newer.length === 0) return { edition: '2021', damaged: newer };
  const older = damagedLabels('2019', sheets);
  return older.length < newer.length
    ? { edition: '2019', damaged: older }
    : { edition: '2021', damaged: newer };
}
