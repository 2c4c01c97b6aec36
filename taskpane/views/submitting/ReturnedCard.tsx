import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../../shared/report/report';
import { valueAt } from '../../../shared/review/valueAt';
import { localTime } from '../pieces/localTime';
import { Summary } from '../pieces/Summary';
import { usePane, usePaneState } from '../paneContext';
import { CellComments } from '../reviewing/CellComments';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  by: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const titles = { returned: 'returnedTitle', reopened: 'reopenedTitle' } as const;

/**
 * What a supervisor wrote when returning or reopening what was submitted last, at its cells too, with those that have been
 * changed since. It stays until the correction is submitted.
 */
export function ReturnedCard({ report }: { report: Report }): ReactElement | null {
  const styles = useStyles();
  const { locale, say } = usePane();
  const review = usePaneState((state) => state.review);
  const receipt = usePaneState((state) => state.receipt);
  if (receipt === null || review?.number !== receipt.number) return null;
  const { answer, report: returned } = review;
  const last = answer.reviews.at(-1);
  if (last === undefined || (answer.state !== 'returned' && answer.state !== 'reopened')) return null;
  return (
    <Summary
      title={say(titles[answer.state], { version: receipt.version })}
      tone="careful"
      takesFocus={false}
      testId={answer.state}
    >
      {last.comment !== '' && <p className={styles.text}>{last.comment}</p>}
      <CellComments
        comments={last.comments}
        edition={report.edition}
        leads
        isChanged={(cell) => returned !== null && valueAt(returned, cell) !== valueAt(report, cell)}
      />
      <p className={styles.by}>
        {say('returnedBy', { name: last.byName, time: localTime(last.at, locale) })}
      </p>
    </Summary>
  );
}
