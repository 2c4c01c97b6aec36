import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({ text: { margin: 0 } });

/** A version was submitted after the one that this workbook keeps the receipt of: said before the clerk works on the old one. */
export function NewerVersion(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const review = usePaneState((state) => state.review);
  const receipt = usePaneState((state) => state.receipt);
  if (receipt === null || review?.number !== receipt.number) return null;
  const { newest } = review.answer;
  if (newest <= receipt.version) return null;
  return (
    <Summary title={say('newerVersion', { newest })} tone="careful" takesFocus={false} testId="newer-version">
      <p className={styles.text}>{say('newerVersionText', { version: receipt.version })}</p>
    </Summary>
  );
}
