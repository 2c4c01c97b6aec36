import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { cellName } from '../../../shared/messages/cellName';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../paneContext';

/** A column of totals is seen at once on the sheet; the list only has to show what kind of numbers they are. */
const mostShown = 5;

const useStyles = makeStyles({
  root: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { whiteSpace: 'nowrap' },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

interface AskedBySumsProps {
  changes: { cell: CellKey; to: number }[];
  edition: EditionId;
}

/** The numbers that follow from the sums for cells that are blank. */
export function AskedBySums({ changes, edition }: AskedBySumsProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const hidden = changes.length - mostShown;
  return (
    <div className={styles.root} data-testid="asked-by-sums">
      {say('askedBySums')}
      <ul className={styles.list}>
        {changes.slice(0, mostShown).map(({ cell, to }) => (
          <li key={cell}>
            <CellLink edition={edition} cell={cell}>
              {cellName(edition, cell, locale)}
            </CellLink>{' '}
            <span className={styles.number}>{say('askedNumber', { value: to })}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && say('moreAsked', { count: hidden })}
    </div>
  );
}
