import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import type { Doubt } from '../../../shared/files/fileProblem';
import { foundText } from '../../../shared/files/foundText';
import { groupDoubts, type DoubtGroup } from '../../state/importing/groupDoubts';
import { usePane } from '../paneContext';
import { DoubtCells } from './DoubtCells';

/** So many are listed; a table that cannot be read has one for each of its rows. */
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

/** What could not be read for sure: which cells, and what the source says where. */
export function DoubtList({ edition, doubts }: { edition: EditionId; doubts: Doubt[] }): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (doubts.length === 0) return null;
  const groups = groupDoubts(doubts);
  const more = groups.length - listed;
  return (
    <>
      <ul className={styles.list} data-testid="doubt-list">
        {groups.slice(0, listed).map((group, index) => (
          <li key={index}>
            <DoubtLine edition={edition} group={group} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{say('doubtMore', { count: more })}</p>}
    </>
  );
}

function DoubtLine({ edition, group }: { edition: EditionId; group: DoubtGroup }): ReactElement {
  const { locale, say } = usePane();
  const { fact, found } = group.doubt;
  if (fact === 'unitName') return <>{say('doubtUnit', { found })}</>;
  return (
    <>
      <DoubtCells edition={edition} cells={group.cells} linked={false} />
      {locale === 'zh' ? '：' : ': '}
      {foundText(group.doubt, locale)}
    </>
  );
}
