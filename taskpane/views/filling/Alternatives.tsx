import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import { cellName } from '../../../shared/messages/cellName';
import type { Change } from '../../../shared/rulebook/finding';
import type { Card } from '../../state/filling/card';
import { CellLink } from '../pieces/CellLink';
import { usePane } from '../paneContext';

/** More than this many possibilities are a guess and no help. */
const mostShown = 3;
/** A forgotten column of totals is seen on the sheet; its first cells tell what is meant. */
const mostChanges = 4;

const useStyles = makeStyles({
  root: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: { whiteSpace: 'nowrap' },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

interface AlternativesProps {
  card: Card;
  edition: EditionId;
}

/** The cells that most simply explain a broken sum: the one when there is one, else the likeliest few. */
export function Alternatives({ card, edition }: AlternativesProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [only] = card.alternatives;
  if (only === undefined) return null;
  if (card.fix !== null) {
    return (
      <p className={styles.root} data-testid="suspect">
        {say('likelyCell')}
        <Changes changes={only} edition={edition} />
      </p>
    );
  }
  const hidden = card.alternatives.length - mostShown;
  return (
    <div className={styles.root} data-testid="suspects">
      {say('maybeCells')}
      <ul className={styles.list}>
        {card.alternatives.slice(0, mostShown).map((changes) => (
          <li key={changes.map(({ cell, to }) => `${cell} ${to}`).join()}>
            <Changes changes={changes} edition={edition} />
          </li>
        ))}
      </ul>
      {hidden > 0 && say('moreMaybe', { count: hidden })}
    </div>
  );
}

function Changes({ changes, edition }: { changes: Change[]; edition: EditionId }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  return (
    <>
      {changes.slice(0, mostChanges).map(({ cell, from, to }, index) => (
        <Fragment key={cell}>
          {index > 0 && say('listSeparator')}
          <CellLink edition={edition} cell={cell}>
            {cellName(edition, cell, locale)}
          </CellLink>{' '}
          <span className={styles.change}>
            {from ?? say('blankNow')} → {to}
          </span>
        </Fragment>
      ))}
      {changes.length > mostChanges && say('moreChanges', { count: changes.length - mostChanges })}
    </>
  );
}
