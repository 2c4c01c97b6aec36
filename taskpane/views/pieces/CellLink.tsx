import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { commentedCellName } from '../../../shared/messages/commentedCellName';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

interface CellLinkProps {
  edition: EditionId;
  cell: CellKey;
  children: ReactNode;
}

/** A number or a name that selects its cell in Excel. */
export function CellLink({ edition, cell, children }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const name = say('goToCell', { cell: commentedCellName(edition, cell, locale) });
  return (
    <Link
      as="span"
      inline
      className={styles.link}
      title={name}
      data-testid="cell-link"
      onClick={() => actions.showCell(cell)}
    >
      {children}
    </Link>
  );
}
