import { Fragment, type ReactElement } from 'react';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { figureCell } from '../../../shared/editions/figureCells';
import { cellName } from '../../../shared/messages/cellName';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../paneContext';

interface DoubtCellsProps {
  edition: EditionId;
  cells: CellKey[];
  /** Whether they stand on the sheets, so that they can be gone to. */
  linked: boolean;
}

/** The cells of one place in doubt: one by its whole name; several by their row, then the names of their columns. */
export function DoubtCells({ edition, cells, linked }: DoubtCellsProps): ReactElement {
  const { locale, say } = usePane();
  const [first, ...others] = cells;
  if (first === undefined) return <>{say('doubtElsewhere')}</>;
  const link = (cell: CellKey, text: string): ReactElement =>
    linked ? (
      <CellLink edition={edition} cell={cell}>
        {text}
      </CellLink>
    ) : (
      <>{text}</>
    );
  if (others.length === 0) return link(first, cellName(edition, first, locale));
  const row = figureCell(edition, first);
  const table = editions[edition].tables.find(({ id }) => id === row?.table)?.name[locale] ?? '';
  return (
    <>
      {say('doubtRow', { table, row: row?.rowName[locale] ?? '' })}
      {cells.map((cell, index) => (
        <Fragment key={cell}>
          {index > 0 && say('listSeparator')}
          {link(cell, figureCell(edition, cell)?.columnName[locale] ?? cell)}
        </Fragment>
      ))}
    </>
  );
}
