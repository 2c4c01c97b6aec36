import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellComment } from '../../../shared/api/review';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { commentedCellName } from '../../../shared/messages/commentedCellName';
import { commentPlaces } from '../../../shared/review/commentPlaces';
import { usePane } from '../paneContext';
import { CellLink } from '../pieces/CellLink';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
  },
  changed: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

interface CellCommentsProps {
  comments: readonly CellComment[];
  edition: EditionId;
  /** The report is on the sheets, so that its cells can be gone to. */
  leads: boolean;
  /** Whether a cell has been changed since it was commented on; left out where that is not told. */
  isChanged?: (cell: CellKey) => boolean;
}

/** Comments pinned to cells: each leads to its cell. One of a cell that this edition does not have is shown by its words alone. */
export function CellComments({
  comments,
  edition,
  leads,
  isChanged,
}: CellCommentsProps): ReactElement | null {
  const styles = useStyles();
  const { locale, say } = usePane();
  if (comments.length === 0) return null;
  const places = commentPlaces(edition);
  return (
    <ul className={styles.list}>
      {comments.map(({ cell, text }) => {
        const name = places.has(cell) ? commentedCellName(edition, cell, locale) : null;
        const changed = isChanged?.(cell) === true;
        return (
          <li
            key={cell}
            className={mergeClasses(styles.item, changed && styles.changed)}
            data-testid="cell-comment"
          >
            <div className={styles.name}>
              {name !== null && leads ? (
                <CellLink edition={edition} cell={cell}>
                  {name}
                </CellLink>
              ) : (
                name
              )}
              {changed && (
                <Badge appearance="tint" color="success" shape="rounded" size="small">
                  {say('commentChanged')}
                </Badge>
              )}
            </div>
            <p className={styles.text}>{text}</p>
          </li>
        );
      })}
    </ul>
  );
}
