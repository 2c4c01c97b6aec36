import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import type { Doubt } from '../../../shared/files/fileProblem';
import { placeText } from '../../../shared/files/placeText';
import { cellName } from '../../../shared/messages/cellName';
import { usePane } from '../paneContext';

/** So many are listed; a table that cannot be read has one for each of its cells. */
const listed = 20;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** What could not be read for sure: which cell, and what the source says where. */
export function DoubtList({ edition, doubts }: { edition: EditionId; doubts: Doubt[] }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (doubts.length === 0) return null;
  const more = doubts.length - listed;
  return (
    <>
      <ul className={styles.list} data-testid="doubt-list">
        {doubts.slice(0, listed).map((doubt, index) => (
          <li key={index}>
            <DoubtText edition={edition} doubt={doubt} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{say('doubtMore', { count: more })}</p>}
    </>
  );
}

function DoubtText({ edition, doubt }: { edition: EditionId; doubt: Doubt }): ReactElement {
  const { locale, say } = usePane();
  const { cell, fact, found, place } = doubt;
  if (fact === 'unitName') return <>{say('doubtUnit', { found })}</>;
  return (
    <>
      {cell === undefined ? say('doubtElsewhere') : cellName(edition, cell, locale)}
      {locale === 'zh' ? '：' : ': '}
      {say('doubtFound', { found, place: placeText(place, locale) })}
    </>
  );
}
