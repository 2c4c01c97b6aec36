import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localTime } from '../pieces/localTime';
import { Summary } from '../pieces/Summary';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  by: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a supervisor wrote when returning what was submitted last: it stays until the correction is submitted. */
export function ReturnedCard(): ReactElement | null {
  const styles = useStyles();
  const { state, locale, say } = usePane();
  const { review, receipt } = state;
  if (receipt === null || review?.number !== receipt.number || review.answer.state !== 'returned')
    return null;
  const last = review.answer.reviews.at(-1);
  return (
    <Summary
      title={say('returnedTitle', { version: receipt.version })}
      tone="careful"
      takesFocus={false}
      testId="returned"
    >
      <p className={styles.text}>{last?.comment}</p>
      {last && (
        <p className={styles.by}>
          {say('returnedBy', { name: last.byName, time: localTime(last.at, locale) })}
        </p>
      )}
    </Summary>
  );
}
