import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import type { Decision, Review } from '../../../shared/api/review';
import { isOnSheets } from '../../state/reviewing/isOnSheets';
import type { TextName } from '../../texts/texts';
import { usePane, usePaneState } from '../paneContext';
import { localTime } from '../pieces/localTime';
import { CellComments } from './CellComments';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export const decisionNames: Record<Decision, TextName> = {
  accepted: 'reviewAccepted',
  returned: 'reviewReturned',
  reopened: 'reviewReopened',
};

interface DecisionListProps {
  reviews: readonly Review[];
  /** Of the report that they are about, in whichever version. */
  receipt: Receipt;
  testId: string;
}

/** What was decided, by whom and when, with what was written: on the whole and at cells. */
export function DecisionList({ reviews, receipt, testId }: DecisionListProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  return (
    <ul className={styles.list} data-testid={testId}>
      {reviews.map(({ version, decision, comment, comments, byName, at }) => (
        <li key={`${version} ${at}`}>
          {version === receipt.version
            ? say(decisionNames[decision])
            : say('reviewOf', { version, decision: say(decisionNames[decision]) })}
          <p className={styles.aside}>{say('returnedBy', { name: byName, time: localTime(at, locale) })}</p>
          {comment !== '' && <p className={styles.text}>{comment}</p>}
          <CellComments comments={comments} edition={receipt.edition} leads={isOnSheets(workbook, receipt)} />
        </li>
      ))}
    </ul>
  );
}
